import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { DELIVER } from '../domain/delivery.js';
import { USUAL_RANK } from '../domain/rank-message.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';

/** Asks the outbox for a try, not before `dueAt`, within the limit of its channel. */
export function askForDelivery(
  tx: Tx,
  { id, channel }: Pick<DeliveryEntity, 'id' | 'channel'>,
  dueAt: Date,
  rank = USUAL_RANK,
): Promise<void> {
  return tx.of(Outbox).add(DELIVER, id, dueAt, { lane: channel, rank });
}
