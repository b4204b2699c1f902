import { type Tx } from '../../platform/database/index.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { Notifications } from '../persistence/notifications.js';

/** What `delivery` tells, oldest first: its notification or those it carries, without what was taken back meanwhile. */
export async function toldBy(tx: Tx, { id, notificationId }: DeliveryEntity): Promise<NotificationEntity[]> {
  if (notificationId === null) return tx.of(Notifications).carriedBy(id);
  const notification = await tx.of(Notifications).byId(notificationId);
  return notification === null || notification.cancelledAt !== null ? [] : [notification];
}
