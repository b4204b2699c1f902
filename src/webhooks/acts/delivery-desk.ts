import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type DeliveryState, isOver } from '../domain/delivery-state.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';
import { EndpointDesk } from './endpoint-desk.js';
import { newDelivery } from './fan-out-events.js';

/** What its owner sees of an endpoint and of what was sent to it, and has sent once more. */
@Injectable()
export class DeliveryDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EndpointDesk) private readonly desk: EndpointDesk,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  endpoints(viewer: Viewer, request: PageRequest): Promise<Page<EndpointEntity>> {
    return this.work.read((tx) => tx.of(Endpoints).page(viewer, request));
  }

  /** @throws DomainError `webhook/not-found` */
  async endpoint(id: string, viewer: Viewer): Promise<EndpointEntity> {
    const endpoint = await this.work.read((tx) => tx.of(Endpoints).visible(id, viewer));
    if (endpoint === null) throw new DomainError('webhook/not-found');
    return endpoint;
  }

  /** @throws DomainError `webhook/not-found` */
  async page(
    id: string,
    { state, ...request }: PageRequest & { readonly state: DeliveryState | undefined },
    viewer: Viewer,
  ): Promise<Page<WebhookDeliveryEntity>> {
    await this.endpoint(id, viewer);
    return this.work.read((tx) => tx.of(WebhookDeliveries).page(id, state, request));
  }

  /**
   * Sends a test under the id `deliveryId`.
   * @throws DomainError `webhook/not-found`, `webhook/not-allowed`
   */
  test(id: string, deliveryId: string, viewer: Viewer): Promise<WebhookDeliveryEntity> {
    return this.work.run(async (tx) => {
      const endpoint = await this.reachable(tx, id, viewer);
      const made = await tx.of(WebhookDeliveries).byId(deliveryId, id);
      if (made !== null) return made;
      const delivery = newDelivery(deliveryId, id, this.clock.now());
      await tx.of(WebhookDeliveries).addOnce([delivery]);
      await this.send(tx, endpoint, { action: 'test', delivery: deliveryId, viewer });
      return delivery;
    });
  }

  /**
   * Begins the schedule of a delivery anew, with the same `webhook-id`.
   * @throws DomainError `webhook/not-found`, `webhook/not-allowed`, `webhook/no-such-delivery`, `webhook/delivery-under-way`
   */
  replay(id: string, deliveryId: string, viewer: Viewer): Promise<WebhookDeliveryEntity> {
    return this.work.run(async (tx) => {
      const endpoint = await this.reachable(tx, id, viewer);
      const delivery = await tx.of(WebhookDeliveries).byId(deliveryId, id);
      if (delivery === null) throw new DomainError('webhook/no-such-delivery');
      if (!isOver(delivery.state)) throw new DomainError('webhook/delivery-under-way');
      const now = this.clock.now();
      const anew = { state: 'pending', attempt: 0, begunAt: now, dueAt: now, deliveredAt: null } as const;
      const after = await tx.of(WebhookDeliveries).change(delivery, anew);
      await this.send(tx, endpoint, { action: 'replay', delivery: deliveryId, viewer });
      return after;
    });
  }

  /** The endpoint, locked, where something can be sent to it. */
  private async reachable(tx: Tx, id: string, viewer: Viewer): Promise<EndpointEntity> {
    const endpoint = await tx.of(Endpoints).lockVisible(id, viewer);
    if (endpoint === null) throw new DomainError('webhook/not-found');
    this.desk.assertAllowed(endpoint, 'test');
    return endpoint;
  }

  private async send(
    tx: Tx,
    { id }: EndpointEntity,
    { action, delivery, viewer }: { action: 'test' | 'replay'; delivery: string; viewer: Viewer },
  ): Promise<void> {
    await tx.of(Endpoints).wake(id, this.clock.now());
    await tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer,
      action: `webhook.${action}`,
      objectType: 'webhook',
      objectId: id,
      outcome: 'done',
      details: { delivery },
    });
  }
}
