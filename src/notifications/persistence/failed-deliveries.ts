import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type DeadRows, type DeadRowSelection } from '../../platform/queue/index.js';
import { DeliveryEntity } from './delivery.entity.js';

/** Deliveries that were given up. */
export class FailedDeliveries implements DeadRows<DeliveryEntity> {
  constructor(private readonly manager: EntityManager) {}

  matching({ id, what, reason }: DeadRowSelection): SelectQueryBuilder<DeliveryEntity> {
    const query = this.manager.createQueryBuilder(DeliveryEntity, 'delivery').where(`delivery.state = 'failed'`);
    if (id !== undefined) query.andWhere('delivery.id = :id', { id });
    if (what !== undefined) query.andWhere('delivery.channel = :what', { what });
    if (reason !== undefined) query.andWhere('delivery.lastCode = :reason', { reason });
    return query;
  }

  /** Lets them wait for a first try again. */
  async revive(ids: readonly string[], dueAt: Date): Promise<void> {
    const anew = { state: 'pending', attempt: 0, dueAt, version: () => 'version + 1' } as const;
    await this.manager.update(DeliveryEntity, [...ids], anew);
  }
}
