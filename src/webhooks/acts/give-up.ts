import { Inject, Injectable } from '@nestjs/common';
import { TellOffice } from '../../notifications/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type DisabledBecause } from '../domain/endpoint-state.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';
import { EndpointDesk } from './endpoint-desk.js';

/** Gives up a delivery or an endpoint, and lays a notice on the desk of the office that owns it. */
@Injectable()
export class GiveUp {
  constructor(
    @Inject(EndpointDesk) private readonly desk: EndpointDesk,
    @Inject(TellOffice) private readonly tell: TellOffice,
  ) {}

  /** The last try failed. Where nothing at all succeeded since the first one, nobody is there to send to. */
  async delivery(tx: Tx, endpoint: EndpointEntity, delivery: WebhookDeliveryEntity): Promise<void> {
    const { lastSuccessAt } = endpoint;
    if (lastSuccessAt === null || lastSuccessAt <= delivery.begunAt) return this.endpoint(tx, endpoint, 'no-success');
    const { version } = await tx.of(WebhookDeliveries).change(delivery, { state: 'failed' });
    await this.say(tx, endpoint, { task: 'webhook-delivery-failed', delivery: delivery.id, version });
  }

  /** Whatever is still to be sent is given up with it, and can be replayed. */
  async endpoint(
    tx: Tx,
    endpoint: EndpointEntity,
    because: DisabledBecause,
    viewer: Viewer | null = null,
  ): Promise<void> {
    await tx.of(WebhookDeliveries).giveUpOpen(endpoint.id);
    const changes = { state: 'disabled', disabledBecause: because, wakeAt: null } as const;
    const { version } = await this.desk.change(tx, endpoint, { action: 'disable', viewer, changes });
    await this.say(tx, endpoint, { task: 'webhook-disabled', because, version });
  }

  private async say(tx: Tx, { id, office }: EndpointEntity, what: Readonly<Record<string, string | number>>) {
    const dedupeKey = ['webhook', id, ...Object.values(what)].join(':');
    const params = { webhook: id, ...what };
    await this.tell.within(tx, { dedupeKey, office, caseId: null, message: 'internal_task', params });
  }
}
