import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Letters } from '../persistence/letters.js';

/** Letters in one transaction: each is a whole document. */
const BATCH = 20;

/** Seals letters that were stored before they were sealed; what is sealed already is left alone. */
@Injectable()
export class SealStoredLetters {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many were sealed. */
  async run(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.work.run((tx) => tx.of(Letters).sealStored(BATCH));
      if (count === 0) return sealed;
      sealed += count;
    }
  }
}
