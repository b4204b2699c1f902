import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type DeadLetter, DeadLetters, type Explanation, RowDeadLetters } from '../../platform/queue/index.js';
import { explainFailure } from '../domain/explain-failure.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { FailedDeliveries } from '../persistence/failed-deliveries.js';
import { askForDelivery } from './ask-for-delivery.js';

/** Messages that reached nobody, whoever they were for. Sent again, they are the same as before, with the same dedupe id. */
@Injectable()
export class DeliveryDeadLetters extends RowDeadLetters<DeliveryEntity> {
  readonly kind = 'delivery';
  protected readonly Rows = FailedDeliveries;

  constructor(
    @Inject(DeadLetters) protected readonly letters: DeadLetters,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  explain({ reason }: DeadLetter): Explanation {
    return explainFailure(reason);
  }

  protected toDeadLetter(row: DeliveryEntity): DeadLetter {
    const { id, channel, notificationId, lastCode, attempt, sendingSince, createdAt } = row;
    return {
      id,
      kind: this.kind,
      what: channel,
      subject: notificationId ?? id,
      reason: lastCode ?? 'no-answer',
      errorClass: null,
      attempts: attempt,
      firstTryAt: attempt === 0 ? null : createdAt,
      lastTryAt: sendingSince,
      createdAt,
    };
  }

  protected async revive(tx: Tx, rows: readonly DeliveryEntity[]): Promise<void> {
    const [ids, now] = [rows.map(({ id }) => id), this.clock.now()];
    await tx.of(FailedDeliveries).revive(ids, now);
    for (const delivery of rows) await askForDelivery(tx, delivery, now);
  }
}
