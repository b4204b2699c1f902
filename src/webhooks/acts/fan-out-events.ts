import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Events, type FeedEntry } from '../../events/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';

/** Events taken over for one endpoint in one transaction. */
const BATCH = 200;

/** Makes a delivery of every event for every endpoint that is to be told of it; two may run at once. */
@Injectable()
export class FanOutEvents {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.work.run((tx) => tx.of(Events).number());
    for (const { id } of await this.work.read((tx) => tx.of(Endpoints).active())) {
      while ((await this.takeOver(id)) === BATCH);
    }
  }

  /** How many events were looked at. The place up to which that is done moves with the deliveries or not at all. */
  private takeOver(endpointId: string): Promise<number> {
    return this.work.run(async (tx) => {
      const endpoint = await tx.of(Endpoints).lock(endpointId);
      if (endpoint?.state !== 'active') return 0;
      const entries = await tx.of(Events).feed(endpoint.office, Number(endpoint.position), BATCH);
      const last = entries.at(-1);
      if (last === undefined) return 0;
      const deliveries = entries
        .filter((entry) => isWanted(entry, endpoint))
        .map((entry) => this.toDelivery(entry, endpoint));
      await tx.of(WebhookDeliveries).addOnce(deliveries);
      await tx.of(Endpoints).change(endpoint, { position: String(last.number) });
      if (deliveries.length > 0) await tx.of(Endpoints).wake(endpoint.id, this.clock.now());
      return entries.length;
    });
  }

  private toDelivery({ event, number }: FeedEntry, { id }: EndpointEntity): WebhookDeliveryEntity {
    const now = this.clock.now();
    return { ...newDelivery(randomUUID(), id, now), eventId: event.id, place: String(number) };
  }
}

function isWanted({ event }: FeedEntry, { types }: EndpointEntity): boolean {
  return types.length === 0 || types.includes(event.type);
}

/** A delivery that is due now and about nothing that happened. */
export function newDelivery(id: string, endpointId: string, now: Date): WebhookDeliveryEntity {
  return {
    id,
    endpointId,
    eventId: null,
    place: '0',
    state: 'pending',
    attempt: 0,
    begunAt: now,
    dueAt: now,
    triedAt: null,
    lastStatus: null,
    lastMilliseconds: null,
    lastFault: null,
    deliveredAt: null,
    createdAt: now,
    version: 1,
  };
}
