import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { type DeadRows, type DeadRowSelection } from '../../platform/queue/index.js';
import { ENDPOINT_DISABLED } from '../domain/explain-fault.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';

/** Deliveries of all endpoints that were given up; `what` is the endpoint. */
export class FailedWebhookDeliveries implements DeadRows<WebhookDeliveryEntity> {
  constructor(private readonly manager: EntityManager) {}

  matching({ id, what, reason }: DeadRowSelection): SelectQueryBuilder<WebhookDeliveryEntity> {
    const query = this.manager.createQueryBuilder(WebhookDeliveryEntity, 'delivery').where(`delivery.state = 'failed'`);
    if (id !== undefined) query.andWhere('delivery.id = :id', { id });
    if (what !== undefined) query.andWhere('CAST(delivery.endpointId AS text) = :what', { what });
    if (reason === ENDPOINT_DISABLED) query.andWhere('delivery.lastFault IS NULL');
    else if (reason !== undefined) query.andWhere('delivery.lastFault = :reason', { reason });
    return query;
  }

  /** Those of them whose endpoint takes what is sent. */
  sendable(selection: DeadRowSelection): SelectQueryBuilder<WebhookDeliveryEntity> {
    return this.matching(selection).andWhere(
      `EXISTS (SELECT FROM webhook_endpoint WHERE webhook_endpoint.id = delivery.endpointId AND state = 'active')`,
    );
  }

  /** Begins their schedules anew. */
  async revive(ids: readonly string[], now: Date): Promise<void> {
    const anew = { state: 'pending', attempt: 0, begunAt: now, dueAt: now, version: () => 'version + 1' } as const;
    await this.manager.update(WebhookDeliveryEntity, { id: In([...ids]) }, anew);
  }
}
