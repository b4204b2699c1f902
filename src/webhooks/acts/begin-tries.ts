import { Inject, Injectable } from '@nestjs/common';
import { Events, type EventView } from '../../events/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { roomFor } from '../domain/circuit.js';
import { TRY } from '../domain/delivery-state.js';
import { MOST_TRIES } from '../domain/schedule.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';

/** One delivery that is about to be sent; `event` is `null` for a test. */
export interface Try {
  readonly endpoint: EndpointEntity;
  readonly delivery: WebhookDeliveryEntity;
  readonly event: EventView | null;
}

/** Notes what is about to be sent to an endpoint, before it is: whatever happens then, each delivery is found and ended. */
@Injectable()
export class BeginTries {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What to send now. Where that is nothing, the endpoint is looked at again when something can be. */
  run(endpointId: string): Promise<Try[]> {
    return this.work.run(async (tx) => {
      const endpoint = await tx.of(Endpoints).lock(endpointId);
      if (endpoint?.state !== 'active') {
        if (endpoint !== null) await tx.of(Endpoints).change(endpoint, { wakeAt: null });
        return [];
      }
      const now = this.clock.now();
      const { restsUntil } = endpoint;
      if (restsUntil !== null && restsUntil > now) return this.rest(tx, endpoint, restsUntil);
      const underWay = await tx.of(WebhookDeliveries).underWay(endpointId, now);
      const room = roomFor(restsUntil) - underWay.length;
      // whoever has it under way goes on when it is done, and may not live to see it
      if (room <= 0) return this.rest(tx, endpoint, underWay[0] ?? now);
      const due = await tx.of(WebhookDeliveries).due(endpointId, now, room);
      if (due.length === 0) return this.rest(tx, endpoint, await tx.of(WebhookDeliveries).nextDue(endpointId));
      return this.begin(tx, endpoint, due);
    });
  }

  /** More may be due: the next run goes on at once. */
  goOn(endpointId: string): Promise<void> {
    return this.work.run((tx) => tx.of(Endpoints).wake(endpointId, this.clock.now()));
  }

  private async rest(tx: Tx, endpoint: EndpointEntity, until: Date | null): Promise<Try[]> {
    await tx.of(Endpoints).change(endpoint, { wakeAt: until });
    return [];
  }

  private async begin(tx: Tx, endpoint: EndpointEntity, due: readonly WebhookDeliveryEntity[]): Promise<Try[]> {
    const now = this.clock.now();
    const lease = new Date(now.getTime() + TRY);
    const events = await tx.of(Events).byIds(due.flatMap(({ eventId }) => eventId ?? []));
    const tries: Try[] = [];
    for (const one of due) {
      if (one.attempt >= MOST_TRIES) {
        await tx.of(WebhookDeliveries).change(one, { state: 'failed', lastFault: 'no-answer-in-time' });
        continue;
      }
      const begun = { state: 'sending', attempt: one.attempt + 1, triedAt: now, dueAt: lease } as const;
      const delivery = await tx.of(WebhookDeliveries).change(one, begun);
      tries.push({ endpoint, delivery, event: events.find(({ id }) => id === one.eventId) ?? null });
    }
    await tx.of(Endpoints).change(endpoint, { wakeAt: tries.length === 0 ? now : lease });
    return tries;
  }
}
