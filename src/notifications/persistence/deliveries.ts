import { type EntityManager } from 'typeorm';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { type DeliveryState } from '../domain/delivery.js';
import { DeliveryEntity } from './delivery.entity.js';

export class Deliveries {
  constructor(private readonly manager: EntityManager) {}

  async add(delivery: DeliveryEntity): Promise<void> {
    await this.manager.insert(DeliveryEntity, delivery);
  }

  /** The delivery, locked until the transaction ends. */
  lock(id: string): Promise<DeliveryEntity | null> {
    return this.manager
      .createQueryBuilder(DeliveryEntity, 'delivery')
      .where('delivery.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
  }

  /** Changes a locked delivery; gives the version it has then. */
  async change({ id, version }: DeliveryEntity, changes: Partial<DeliveryEntity>): Promise<number> {
    await this.manager.update(DeliveryEntity, { id }, { ...changes, version: version + 1 });
    return version + 1;
  }

  /** Gives up the delivery of a notification unless it is being tried or over. */
  async cancelPending(notificationId: string): Promise<void> {
    const cancelled = { state: 'cancelled', version: () => 'version + 1' } as const;
    await this.manager.update(DeliveryEntity, { notificationId, state: 'pending' }, cancelled);
  }

  /** A page of those in `state`, or of all, newest first. */
  page(state: DeliveryState | undefined, request: PageRequest): Promise<Page<DeliveryEntity>> {
    const query = this.manager.createQueryBuilder(DeliveryEntity, 'delivery');
    return pageOf(state === undefined ? query : query.where('delivery.state = :state', { state }), request);
  }
}
