import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { currentActor, currentBasis } from '../access/index.js';
import { inSpan } from '../telemetry/index.js';
import { Clock } from '../clock/index.js';
import { withLastWork } from './before-commit.js';
import { asSystemIn, beginAsSystem } from './elevation.js';
import { beginFor } from './transaction-context.js';

/** A repository is made for one transaction and dies with it. */
export type RepositoryOf<R> = new (manager: EntityManager) => R;

/** One open transaction; the database can be written only through it. */
export class Tx {
  constructor(private readonly manager: EntityManager) {}

  of<R>(Repository: RepositoryOf<R>): R {
    return new Repository(this.manager);
  }

  /**
   * What a step needs or causes beyond what its viewer may see, such as the event the other office reads. Every place that does
   * this is listed, with its reason, in test/contract/elevations.ts. What it finds must not reach the viewer.
   */
  asSystem<T>(work: () => Promise<T>): Promise<T> {
    return asSystemIn(this.manager, work);
  }
}

/** One act, one transaction, for whoever acts in the errand: it commits when `work` returns and leaves nothing when it throws. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inSpan('transaction', () => this.transact(work));
  }

  private async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const tx = await begin(runner, this.clock.now());
      const result = await withLastWork(runner.manager, () => work(tx));
      await end(runner, 'COMMIT');
      return result;
    } catch (error) {
      await end(runner, 'ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** One statement that is a transaction by itself, on a table that holds nothing about a person: it acts for nobody. */
  note<T>(statement: (tx: Tx) => Promise<T>): Promise<T> {
    return statement(new Tx(this.dataSource.manager));
  }

  /** Reads what belongs together, for whoever acts in the errand. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(work);
  }
}

async function begin(runner: QueryRunner, at: Date): Promise<Tx> {
  const actor = currentActor();
  await runner.query(beginFor(actor, currentBasis(), at));
  setActive(runner, true);
  if (actor.kind === 'system') beginAsSystem(runner.manager);
  return new Tx(runner.manager);
}

async function end(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  if (!runner.isTransactionActive) return;
  setActive(runner, false);
  await runner.query(how);
}

/** TypeORM begins transactions in a round trip of its own; it has to know of one that was begun together with its context. */
function setActive(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}
