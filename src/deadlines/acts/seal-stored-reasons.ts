import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';

/** Reasons of each kind in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 100;

/** Seals why deadlines were suspended and extended before that was sealed; what is sealed already is left alone. */
@Injectable()
export class SealStoredReasons {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many reasons. */
  async run(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.work.run((tx) => tx.of(DeadlineChanges).sealStored(BATCH));
      if (count === 0) return sealed;
      sealed += count;
    }
  }
}
