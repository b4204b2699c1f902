import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** Requests in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 100;

/** Seals what was to be corrected and was stored before that was sealed; what is sealed already is left alone. */
@Injectable()
export class SealStoredCorrections {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many requests said something. */
  async run(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.work.run((tx) => tx.of(RightsRequests).sealStored(BATCH));
      if (count === 0) return sealed;
      sealed += count;
    }
  }
}
