import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { BUNDLE } from '../domain/delivery.js';
import { Deliveries } from '../persistence/deliveries.js';
import { StartDelivery } from './start-delivery.js';

/** Tells a person together what waited for its time. */
@Injectable()
export class BundleHeld {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StartDelivery) private readonly start: StartDelivery,
  ) {}

  /** Also for every other message to the same person whose time has come; run twice, it finds nothing more. */
  run(deliveryId: string): Promise<void> {
    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const [first, ...others] = await tx.of(Deliveries).lockHeldBeside(deliveryId, now);
      if (first !== undefined) return this.start.together(tx, [first, ...others]);
      const waitsUntil = await tx.of(Deliveries).heldUntil(deliveryId);
      if (waitsUntil !== undefined) await tx.of(Outbox).add(BUNDLE, deliveryId, waitsUntil);
    });
  }
}
