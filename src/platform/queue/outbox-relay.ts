import { Inject, Injectable } from '@nestjs/common';
import { type Queue } from 'bullmq';
import { Clock } from '../clock/index.js';
import { UnitOfWork } from '../database/index.js';
import { type OutboxEntity } from './outbox.entity.js';
import { Outbox } from './outbox.js';
import { OutboxTries } from './outbox-tries.js';

const BATCH = 200;

/**
 * Where rows go. A row whose try once took its worker with it is run one at a time, apart from the others: if it does so
 * again, none of them is under the same suspicion.
 */
export interface OutboxQueues {
  readonly usual: Queue;
  readonly suspects: Queue;
}

/** Puts committed outbox rows into the queue. Two relays may run at once; a row is put in by one of them. */
@Injectable()
export class OutboxRelay {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(OutboxTries) private readonly tries: OutboxTries,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns how many rows it relayed; a full batch means that there may be more. */
  relay({ usual, suspects }: OutboxQueues): Promise<number> {
    return this.work.run(async (tx) => {
      const [outbox, now] = [tx.of(Outbox), this.clock.now()];
      await outbox.endLost(this.tries, now);
      const due = await outbox.takeDue(now, BATCH);
      await put(
        usual,
        due.filter(({ lost }) => lost === 0),
      );
      await put(
        suspects,
        due.filter(({ lost }) => lost > 0),
      );
      await outbox.markRelayed(
        due.map(({ id }) => id),
        now,
      );
      return due.length;
    });
  }

  isFull(relayed: number): boolean {
    return relayed === BATCH;
  }
}

async function put(queue: Queue, rows: readonly OutboxEntity[]): Promise<void> {
  if (rows.length === 0) return;
  await queue.addBulk(
    rows.map(({ id, topic, relays }) => ({ name: topic, data: { id }, opts: { jobId: `${id}.${relays}` } })),
  );
}
