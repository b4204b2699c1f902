import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { DeliveryEntity } from './delivery.entity.js';

/** Which deliveries: of one channel, with one code of failure, or one of them. */
interface Selection {
  readonly id?: string;
  readonly what?: string;
  readonly reason?: string;
}

/** Deliveries that were given up. */
export class FailedDeliveries {
  constructor(private readonly manager: EntityManager) {}

  matching({ id, what, reason }: Selection): SelectQueryBuilder<DeliveryEntity> {
    const query = this.manager.createQueryBuilder(DeliveryEntity, 'delivery').where(`delivery.state = 'failed'`);
    if (id !== undefined) query.andWhere('delivery.id = :id', { id });
    if (what !== undefined) query.andWhere('delivery.channel = :what', { what });
    if (reason !== undefined) query.andWhere('delivery.lastCode = :reason', { reason });
    return query;
  }

  /** Lets the oldest that match wait for a first try again; gives them. */
  async revive(selection: Selection, limit: number, dueAt: Date): Promise<DeliveryEntity[]> {
    const rows = await this.matching(selection)
      .orderBy({ 'delivery.createdAt': 'ASC', 'delivery.id': 'ASC' })
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) {
      const anew = { state: 'pending', attempt: 0, dueAt, version: () => 'version + 1' } as const;
      await this.manager.update(DeliveryEntity, ids, anew);
    }
    return rows;
  }
}
