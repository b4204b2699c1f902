import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { StoredFacts } from '../persistence/stored-facts.js';

/** Members in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 100;

/** Seals special categories of facts that were stored before they were sealed; what is sealed already is left alone. */
@Injectable()
export class SealStoredFacts {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many members had some. */
  async run(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.work.run((tx) => tx.of(StoredFacts).seal(BATCH));
      if (count === 0) return sealed;
      sealed += count;
    }
  }
}
