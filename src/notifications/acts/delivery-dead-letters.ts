import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Page, type PageRequest, pageOf, type Tx } from '../../platform/database/index.js';
import {
  type DeadLetter,
  type DeadLetterFilter,
  DeadLetters,
  type DeadLetterSource,
  type Explanation,
} from '../../platform/queue/index.js';
import { explainFailure } from '../domain/explain-failure.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { FailedDeliveries } from '../persistence/failed-deliveries.js';
import { askForDelivery } from './ask-for-delivery.js';

/** Messages that reached nobody, whoever they were for. */
@Injectable()
export class DeliveryDeadLetters implements DeadLetterSource, OnModuleInit {
  readonly kind = 'delivery';

  constructor(
    @Inject(DeadLetters) private readonly letters: DeadLetters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.letters.add(this);
  }

  async page(tx: Tx, filter: DeadLetterFilter, request: PageRequest): Promise<Page<DeadLetter>> {
    const { items, next } = await pageOf(tx.of(FailedDeliveries).matching(filter), request);
    return { items: items.map(toDeadLetter), next };
  }

  count(tx: Tx, filter: DeadLetterFilter): Promise<number> {
    return tx.of(FailedDeliveries).matching(filter).getCount();
  }

  async find(tx: Tx, id: string): Promise<DeadLetter | null> {
    const row = await tx.of(FailedDeliveries).matching({ id }).getOne();
    return row && toDeadLetter(row);
  }

  explain({ reason }: DeadLetter): Explanation {
    return explainFailure(reason);
  }

  /** The message is the same as before, with the same dedupe id. */
  async replay(tx: Tx, filter: DeadLetterFilter & { id?: string }, limit: number): Promise<string[]> {
    const revived = await tx.of(FailedDeliveries).revive(filter, limit, this.clock.now());
    for (const delivery of revived) await askForDelivery(tx, delivery, this.clock.now());
    return revived.map(({ id }) => id);
  }
}

function toDeadLetter(row: DeliveryEntity): DeadLetter {
  const { id, channel, notificationId, lastCode, attempt, sendingSince, createdAt } = row;
  return {
    id,
    kind: 'delivery',
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
