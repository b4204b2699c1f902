import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { type DeliveryResponse } from './delivery.dto.js';

/** Ids, codes and times only: whoever repairs the mail need not know whom it went to. */
export function toDeliveryView(row: DeliveryEntity): DeliveryResponse {
  const { id, channel, state, attempt, lastFailure, lastCode } = row;
  return {
    id,
    notification: row.notificationId,
    carriedBy: row.bundle,
    channel,
    state,
    attempt,
    lastFailure,
    lastCode,
    sendingSince: row.sendingSince?.toISOString() ?? null,
    dueAt: row.dueAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
