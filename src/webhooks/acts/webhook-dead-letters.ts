import { Inject, Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import {
  type DeadLetter,
  DeadLetters,
  type DeadRowSelection,
  type Explanation,
  RowDeadLetters,
} from '../../platform/queue/index.js';
import { explainFault, ENDPOINT_DISABLED } from '../domain/explain-fault.js';
import { Endpoints } from '../persistence/endpoints.js';
import { FailedWebhookDeliveries } from '../persistence/failed-webhook-deliveries.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { EndpointDesk } from './endpoint-desk.js';

/** What endpoints were not told. Sent again, it has the `webhook-id` it always had. */
@Injectable()
export class WebhookDeadLetters extends RowDeadLetters<WebhookDeliveryEntity> {
  readonly kind = 'webhook';
  protected readonly Rows = FailedWebhookDeliveries;

  constructor(
    @Inject(DeadLetters) protected readonly letters: DeadLetters,
    @Inject(EndpointDesk) private readonly desk: EndpointDesk,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  explain({ reason }: DeadLetter): Explanation {
    return explainFault(reason);
  }

  /**
   * Nothing can be sent to an endpoint that its owner has not enabled again: of many, its letters stay.
   * @throws DomainError `webhook/not-allowed` where that is the one letter asked for
   */
  override async replay(tx: Tx, selection: DeadRowSelection, limit: number): Promise<string[]> {
    const { id } = selection;
    const row = id === undefined ? null : await tx.of(FailedWebhookDeliveries).matching({ id }).getOne();
    const endpoint = row && (await tx.of(Endpoints).lock(row.endpointId));
    if (endpoint) this.desk.assertAllowed(endpoint, 'test');
    return super.replay(tx, selection, limit);
  }

  protected override revivable(tx: Tx, selection: DeadRowSelection): SelectQueryBuilder<WebhookDeliveryEntity> {
    return tx.of(FailedWebhookDeliveries).sendable(selection);
  }

  protected async revive(tx: Tx, rows: readonly WebhookDeliveryEntity[]): Promise<void> {
    const [ids, now] = [rows.map(({ id }) => id), this.clock.now()];
    await tx.of(FailedWebhookDeliveries).revive(ids, now);
    for (const endpoint of new Set(rows.map(({ endpointId }) => endpointId)))
      await tx.of(Endpoints).wake(endpoint, now);
  }

  protected toDeadLetter(row: WebhookDeliveryEntity): DeadLetter {
    const { id, endpointId, eventId, lastFault, attempt, begunAt, triedAt, createdAt } = row;
    return {
      id,
      kind: this.kind,
      what: endpointId,
      subject: eventId ?? id,
      reason: lastFault ?? ENDPOINT_DISABLED,
      errorClass: null,
      attempts: attempt,
      firstTryAt: attempt === 0 ? null : begunAt,
      lastTryAt: triedAt,
      createdAt,
    };
  }
}
