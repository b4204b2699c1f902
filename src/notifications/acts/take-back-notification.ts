import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Deliveries } from '../persistence/deliveries.js';
import { Notifications } from '../persistence/notifications.js';

/**
 * Takes back what no longer holds, such as a reminder of something done. A mail that has not left stays here; who got
 * it before finds the notification in the account, marked as taken back.
 */
@Injectable()
export class TakeBackNotification {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Part of the transaction of what makes it void. An occasion nobody was told of is no error. Deliveries, and what others were
   * told, are not for the eyes of whoever ends it.
   */
  async within(tx: Tx, dedupeKey: string): Promise<void> {
    await tx.asSystem(async () => {
      const notificationId = await tx.of(Notifications).cancel(dedupeKey, this.clock.now());
      if (notificationId !== null) await tx.of(Deliveries).cancelPending(notificationId);
    });
  }
}
