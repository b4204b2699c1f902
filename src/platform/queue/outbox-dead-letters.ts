import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../clock/index.js';
import { type Tx } from '../database/index.js';
import { Problems } from '../problem/index.js';
import { type DeadLetter, DeadLetters, type Explanation } from './dead-letters.js';
import { OutboxEntity } from './outbox.entity.js';
import { CANCELLED, WORKER_LOST } from './outbox.js';
import { type DeadRows, type DeadRowSelection, RowDeadLetters } from './row-dead-letters.js';

/** A topic, and its handler where it has several. */
const WHAT = `concat_ws('/', outbox.topic, outbox.handler)`;

/** The rows of the outbox that were given up; what was taken back is none of them. */
class DeadOutboxRows implements DeadRows<OutboxEntity> {
  constructor(private readonly manager: EntityManager) {}

  matching({ id, what, reason }: DeadRowSelection): SelectQueryBuilder<OutboxEntity> {
    const query = this.manager
      .createQueryBuilder(OutboxEntity, 'outbox')
      .where('outbox.deadAt IS NOT NULL AND outbox.doneAt IS NULL AND outbox.fault <> :cancelled', {
        cancelled: CANCELLED,
      });
    if (id !== undefined) query.andWhere('outbox.id = :id', { id });
    if (what !== undefined) query.andWhere(`(outbox.topic = :what OR ${WHAT} = :what)`, { what });
    if (reason !== undefined) query.andWhere('outbox.fault = :reason', { reason });
    return query;
  }

  async revive(ids: readonly string[], at: Date): Promise<void> {
    const anew = { deadAt: null, relayedAt: null, tryingUntil: null, dueAt: at, attempts: 0, lost: 0 };
    await this.manager.update(OutboxEntity, [...ids], anew);
  }
}

/** Rows of the outbox that nobody tries any more. */
@Injectable()
export class OutboxDeadLetters extends RowDeadLetters<OutboxEntity> {
  readonly kind = 'outbox';
  protected readonly Rows = DeadOutboxRows;

  constructor(
    @Inject(DeadLetters) protected readonly letters: DeadLetters,
    @Inject(Problems) private readonly problems: Problems,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  explain({ reason }: DeadLetter): Explanation {
    const own = OWN_REASONS[reason];
    if (own !== undefined) return own;
    const { title = 'The handler refused', help = '' } = this.problems.entry(reason) ?? {};
    return { meaning: `Every try failed. Last fault: ${title}.`, advice: `${help} ${REPAIR_FIRST}`.trim() };
  }

  protected toDeadLetter(row: OutboxEntity): DeadLetter {
    const { id, topic, handler, subject, fault, errorClass, attempts, firstTryAt, lastTryAt, createdAt } = row;
    const reason = fault ?? 'request/failed';
    const what = handler === null ? topic : `${topic}/${handler}`;
    return { id, kind: this.kind, what, subject, reason, errorClass, attempts, firstTryAt, lastTryAt, createdAt };
  }

  protected revive(tx: Tx, rows: readonly OutboxEntity[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    return tx.of(DeadOutboxRows).revive(ids, this.clock.now());
  }
}

const REPAIR_FIRST = 'Look for the fault in the log of the worker, repair it, then replay.';

const OWN_REASONS: Readonly<Record<string, Explanation>> = {
  'outbox/no-handler': {
    meaning: 'No worker of this release knows what to do for this topic.',
    advice: 'An older worker may still run beside newer processes. Update every worker, then replay.',
  },
  'outbox/too-slow': {
    meaning: 'The handler did not come back in time, at every try.',
    advice: 'See whether what it talks to hangs, then replay. What it did before it hung may be done again.',
  },
  [WORKER_LOST]: {
    meaning: 'Several times the worker ended, ran out of memory or stood still while it handled this row.',
    advice:
      'Do not replay before the cause is repaired: the row would take workers with it again. It harms no other row.',
  },
  'request/failed': { meaning: 'Every try ended with an unexpected error.', advice: REPAIR_FIRST },
  'request/unavailable': {
    meaning: 'At every try the database or another system could not be reached.',
    advice: 'See that it is back, then replay.',
  },
};
