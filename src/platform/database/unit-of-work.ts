import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { withLastWork } from './before-commit.js';

/** A repository is made for one transaction and dies with it. */
export type RepositoryOf<R> = new (manager: EntityManager) => R;

/** One open transaction; the database can be written only through it. */
export class Tx {
  constructor(private readonly manager: EntityManager) {}

  of<R>(Repository: RepositoryOf<R>): R {
    return new Repository(this.manager);
  }
}

/** One act, one transaction: it commits as a whole when `work` returns and leaves nothing when it throws. */
@Injectable()
export class UnitOfWork {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => withLastWork(manager, () => work(new Tx(manager))));
  }

  /** One statement that is a transaction by itself. */
  note<T>(statement: (tx: Tx) => Promise<T>): Promise<T> {
    return statement(new Tx(this.dataSource.manager));
  }

  /** Reads without holding a transaction open. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(new Tx(this.dataSource.manager));
  }
}
