import { type EntityManager, In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { type DeliveryState } from '../domain/delivery-state.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';

const OPEN = In(['pending', 'sending']);

export class WebhookDeliveries {
  constructor(private readonly manager: EntityManager) {}

  /** Adds those that are new; an event has one delivery for each endpoint. */
  async addOnce(deliveries: readonly WebhookDeliveryEntity[]): Promise<void> {
    if (deliveries.length === 0) return;
    const insert = this.manager.createQueryBuilder().insert().into(WebhookDeliveryEntity);
    await insert
      .values([...deliveries])
      .orIgnore()
      .execute();
  }

  /** Ids of those that ended before that time, oldest first. */
  async overBefore(before: Date, limit: number): Promise<string[]> {
    const where = { state: In(['delivered', 'failed']), createdAt: LessThan(before), triedAt: LessThan(before) };
    const order = { createdAt: 'ASC' } as const;
    const rows = await this.manager.find(WebhookDeliveryEntity, { select: { id: true }, where, order, take: limit });
    return rows.map(({ id }) => id);
  }

  async forget(ids: readonly string[]): Promise<number> {
    const { affected } = await this.manager.delete(WebhookDeliveryEntity, { id: In([...ids]) });
    return affected ?? 0;
  }

  byId(id: string, endpointId: string): Promise<WebhookDeliveryEntity | null> {
    return this.manager.findOneBy(WebhookDeliveryEntity, { id, endpointId });
  }

  lock(id: string): Promise<WebhookDeliveryEntity | null> {
    return this.manager.findOne(WebhookDeliveryEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** A page of those in `state`, or of all, newest first. */
  page(
    endpointId: string,
    state: DeliveryState | undefined,
    request: PageRequest,
  ): Promise<Page<WebhookDeliveryEntity>> {
    const query = this.manager.createQueryBuilder(WebhookDeliveryEntity, 'delivery');
    query.where('delivery.endpointId = :endpointId', { endpointId });
    return pageOf(state === undefined ? query : query.andWhere('delivery.state = :state', { state }), request);
  }

  /** How many are being tried, and when the first of these tries counts as lost. */
  async underWay(endpointId: string, now: Date): Promise<Date[]> {
    const where = { endpointId, state: 'sending', dueAt: MoreThan(now) } as const;
    const rows = await this.manager.find(WebhookDeliveryEntity, { where, order: { dueAt: 'ASC' } });
    return rows.map(({ dueAt }) => dueAt);
  }

  /** Those to try now, the oldest first. */
  due(endpointId: string, now: Date, limit: number): Promise<WebhookDeliveryEntity[]> {
    return this.manager.find(WebhookDeliveryEntity, {
      where: { endpointId, state: OPEN, dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC', place: 'ASC' },
      take: limit,
    });
  }

  /** When the next is due; `null` where none waits. */
  async nextDue(endpointId: string): Promise<Date | null> {
    const where = { endpointId, state: OPEN };
    const next = await this.manager.findOne(WebhookDeliveryEntity, { where, order: { dueAt: 'ASC' } });
    return next?.dueAt ?? null;
  }

  /** Changes a locked delivery; gives it as it is then. */
  async change(
    delivery: WebhookDeliveryEntity,
    changes: Partial<WebhookDeliveryEntity>,
  ): Promise<WebhookDeliveryEntity> {
    const after = { ...delivery, ...changes, version: delivery.version + 1 };
    mustChange(
      await this.manager.update(WebhookDeliveryEntity, { id: delivery.id }, { ...changes, version: after.version }),
    );
    return after;
  }

  /** Gives up whatever is still to be sent to an endpoint. */
  async giveUpOpen(endpointId: string): Promise<void> {
    const failed = { state: 'failed', version: () => 'version + 1' } as const;
    await this.manager.update(WebhookDeliveryEntity, { endpointId, state: OPEN }, failed);
  }

  async removeAll(endpointId: string): Promise<void> {
    await this.manager.delete(WebhookDeliveryEntity, { endpointId });
  }
}
