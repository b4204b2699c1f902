import { In, IsNull, type EntityManager } from 'typeorm';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { type ChannelId, type DeliveryState } from '../domain/delivery.js';
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
    mustChange(await this.manager.update(DeliveryEntity, { id }, { ...changes, version: version + 1 }));
    return version + 1;
  }

  /** Gives up the deliveries of a notification that are neither being tried nor over. */
  async cancelPending(notificationId: string): Promise<void> {
    const cancelled = { state: 'cancelled', version: () => 'version + 1' } as const;
    await this.manager.update(DeliveryEntity, { notificationId, state: In(['held', 'pending']) }, cancelled);
  }

  /** What waits for a time that has come and goes to the same person as the delivery `id`; locked. */
  lockHeldBeside(id: string, now: Date): Promise<DeliveryEntity[]> {
    return this.manager
      .createQueryBuilder(DeliveryEntity, 'delivery')
      .where(`delivery.state = 'held' AND delivery.dueAt <= :now`, { now })
      .andWhere('delivery.personId = (SELECT person_id FROM delivery WHERE id = :id)', { id })
      .orderBy('delivery.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Until when the delivery `id` waits to be told together with others; `undefined` where it does not. */
  async heldUntil(id: string): Promise<Date | undefined> {
    return (await this.manager.findOneBy(DeliveryEntity, { id, state: 'held' }))?.dueAt;
  }

  /** Lets the delivery `carrier` carry those `held`. */
  async bundle(held: readonly DeliveryEntity[], carrier: string): Promise<void> {
    const changes = { state: 'bundled', bundle: carrier, version: () => 'version + 1' } as const;
    await this.manager.update(DeliveryEntity, { id: In(held.map(({ id }) => id)) }, changes);
  }

  /** Lets `carrier` carry what `failed` carried, and remembers that it is its successor. */
  async passOn(failed: string, carrier: string): Promise<void> {
    await this.manager.update(DeliveryEntity, [{ id: failed }, { bundle: failed }], { bundle: carrier });
  }

  /** By which channels the same was tried, this time included. */
  async triedChannels({ id, notificationId, channel }: DeliveryEntity): Promise<readonly ChannelId[]> {
    const same = notificationId === null ? { bundle: id, notificationId: IsNull() } : { notificationId };
    const tried = await this.manager.findBy(DeliveryEntity, same);
    return [channel, ...tried.map((one) => one.channel)];
  }

  /** Every way these notifications took, the earliest first. */
  of(notificationIds: readonly string[]): Promise<DeliveryEntity[]> {
    const where = { notificationId: In([...notificationIds]) };
    return this.manager.find(DeliveryEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** A page of those in `state`, or of all, newest first. */
  page(state: DeliveryState | undefined, request: PageRequest): Promise<Page<DeliveryEntity>> {
    const query = this.manager.createQueryBuilder(DeliveryEntity, 'delivery');
    return pageOf(state === undefined ? query : query.where('delivery.state = :state', { state }), request);
  }
}
