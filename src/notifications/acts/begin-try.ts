import { Inject, Injectable } from '@nestjs/common';
import { Persons } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { DELIVER, isOver } from '../domain/delivery.js';
import { endOfTry, MOST_TRIES } from '../domain/next-try.js';
import { Deliveries } from '../persistence/deliveries.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { Notifications } from '../persistence/notifications.js';
import { type Dispatch, writeDispatch } from './dispatch.js';

/** Notes that a message is about to leave, before it does: whatever happens then, the delivery is found and ended. */
@Injectable()
export class BeginTry {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The message to send, or nothing where it is over, taken back, impossible, or not yet time. */
  run(deliveryId: string): Promise<Dispatch | undefined> {
    return this.work.run(async (tx) => {
      const delivery = await tx.of(Deliveries).lock(deliveryId);
      if (delivery === null || isOver(delivery.state)) return undefined;
      if (this.clock.now() < delivery.dueAt) {
        // early, or a try is under way: looked at again then, because the one who tries may not live to its end
        await tx.of(Outbox).add(DELIVER, deliveryId, delivery.dueAt);
        return undefined;
      }
      return this.begin(tx, delivery);
    });
  }

  private async begin(tx: Tx, delivery: DeliveryEntity): Promise<Dispatch | undefined> {
    const notification = await tx.of(Notifications).byId(delivery.notificationId);
    if (notification === null || notification.cancelledAt !== null) {
      await tx.of(Deliveries).change(delivery, { state: 'cancelled' });
      return undefined;
    }
    const person = notification.personId === null ? null : await tx.of(Persons).byId(notification.personId);
    const dispatch = writeDispatch(delivery, notification, person);
    if (dispatch === undefined) return this.giveUp(tx, delivery, 'no-address');
    if (delivery.attempt >= MOST_TRIES) return this.giveUp(tx, delivery, 'no-answer');
    const now = this.clock.now();
    const begun = {
      state: 'sending',
      attempt: delivery.attempt + 1,
      sendingSince: now,
      dueAt: endOfTry(now),
    } as const;
    const version = await tx.of(Deliveries).change(delivery, begun);
    return { ...dispatch, delivery: { ...delivery, ...begun, version } };
  }

  private async giveUp(tx: Tx, delivery: DeliveryEntity, code: string): Promise<undefined> {
    await tx.of(Deliveries).change(delivery, { state: 'failed', lastFailure: 'permanent', lastCode: code });
  }
}
