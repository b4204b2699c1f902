import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { asSystem } from '../access/index.js';
import { UnitOfWork } from '../database/index.js';
import { StartProblem } from '../start-problem.js';
import { bindKeys } from './keys-of-source.js';
import { MasterKeys } from './master-keys.js';

/** Gives the master keys to the pool, and lets no process begin that could not read what is there. */
@Injectable()
export class OpenKeys implements OnModuleInit {
  constructor(
    @Inject(DataSource) source: DataSource,
    @Inject(MasterKeys) private readonly keys: MasterKeys,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {
    bindKeys(source, keys);
  }

  /** @throws StartProblem where keys in the database were wrapped by a master key that DATA_KEY does not hold */
  async onModuleInit(): Promise<void> {
    const used = await asSystem(() => this.work.read((tx) => tx.of(UsedMasterKeys).ids()));
    const missing = used.filter((master) => !this.keys.all.some(({ id }) => id === master));
    if (missing.length === 0) return;
    const names = missing.join(', ');
    throw new StartProblem('sealing/wrong-key', `DATA_KEY does not hold what this database was sealed with: ${names}.`);
  }
}

class UsedMasterKeys {
  constructor(private readonly manager: EntityManager) {}

  async ids(): Promise<string[]> {
    const rows = await this.manager.query<{ master: string }[]>(
      'SELECT master FROM authority_key UNION SELECT master FROM search_key',
    );
    return rows.map(({ master }) => master);
  }
}
