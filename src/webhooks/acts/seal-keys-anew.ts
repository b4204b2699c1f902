import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Sealer } from '../../platform/sealing/index.js';
import { Keys } from '../persistence/keys.js';
import { placeOfKey } from './key-ring.js';

/** After DATA_KEY has a new first key: seals with it what signs webhooks. */
@Injectable()
export class SealKeysAnew {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
  ) {}

  /**
   * How many were sealed by another key.
   * @throws DomainError `sealing/unreadable` where DATA_KEY no longer holds that one
   */
  run(): Promise<number> {
    return this.work.run(async (tx) => {
      const stale = (await tx.of(Keys).lockAll()).filter(({ sealed }) => this.sealer.isStale(sealed));
      for (const { id, sealed } of stale) {
        const place = placeOfKey(id);
        await tx.of(Keys).seal(id, this.sealer.seal(this.sealer.open(sealed, place), place));
      }
      return stale.length;
    });
  }
}
