import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type OutgoingAnswer } from '../../platform/http/outgoing/index.js';
import { restUntil } from '../domain/circuit.js';
import { type Outcome, outcomeOf } from '../domain/outcome.js';
import { nextTry } from '../domain/schedule.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';
import { type Try } from './begin-tries.js';
import { GiveUp } from './give-up.js';

/** Notes how a try ended, and plans the next one where there is to be one. */
@Injectable()
export class EndTry {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(GiveUp) private readonly giveUp: GiveUp,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run({ endpoint: { id }, delivery: tried }: Try, answer: OutgoingAnswer): Promise<void> {
    return this.work.run(async (tx) => {
      const endpoint = await tx.of(Endpoints).lock(id);
      const delivery = await tx.of(WebhookDeliveries).lock(tried.id);
      if (endpoint === null || delivery === null) return;
      const now = this.clock.now();
      const outcome = outcomeOf(answer, now);
      const facts = {
        lastStatus: answer.kind === 'answered' ? answer.status : null,
        lastMilliseconds: answer.milliseconds,
        lastFault: outcome.kind === 'delivered' ? null : outcome.code,
      };
      if (outcome.kind === 'delivered') {
        await tx.of(WebhookDeliveries).change(delivery, { ...facts, state: 'delivered', deliveredAt: now });
        await tx.of(Endpoints).change(endpoint, { failures: 0, restsUntil: null, lastSuccessAt: now });
        return;
      }
      // counted as lost or given up meanwhile: what followed decides
      if (delivery.version !== tried.version) return;
      const failures = endpoint.failures + 1;
      await tx.of(Endpoints).change(endpoint, { failures, restsUntil: restUntil(failures, now) });
      const noted = await tx.of(WebhookDeliveries).change(delivery, facts);
      await this.failed(tx, { endpoint, delivery: noted }, outcome);
    });
  }

  private async failed(
    tx: Tx,
    { endpoint, delivery }: { endpoint: EndpointEntity; delivery: WebhookDeliveryEntity },
    outcome: Exclude<Outcome, { kind: 'delivered' }>,
  ): Promise<void> {
    if (outcome.kind === 'gone') return this.giveUp.endpoint(tx, endpoint, 'gone');
    const { attempt } = delivery;
    const due = nextTry({ attempt, at: this.clock.now(), retryAfter: outcome.retryAfter }, Math.random());
    if (due === undefined) return this.giveUp.delivery(tx, endpoint, delivery);
    await tx.of(WebhookDeliveries).change(delivery, { state: 'pending', dueAt: due });
  }
}
