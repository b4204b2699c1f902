import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StartProblem } from '../start-problem.js';
import { bindKeys } from './keys-of-source.js';
import { MasterKeys } from './master-keys.js';

/** Gives the master keys to the pool, and lets no process begin that could not read what is there. */
@Injectable()
export class OpenKeys implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(MasterKeys) private readonly keys: MasterKeys,
  ) {
    bindKeys(source, keys);
  }

  /** @throws StartProblem where keys in the database were wrapped by a master key that DATA_KEY does not hold */
  async onModuleInit(): Promise<void> {
    const used: { master: string }[] = await this.source.query('SELECT DISTINCT master FROM authority_key');
    const missing = used.filter(({ master }) => !this.keys.all.some(({ id }) => id === master));
    if (missing.length === 0) return;
    const names = missing.map(({ master }) => master).join(', ');
    throw new StartProblem('sealing/wrong-key', `DATA_KEY does not hold what this database was sealed with: ${names}.`);
  }
}
