import { Inject, Injectable } from '@nestjs/common';
import { type Queue } from 'bullmq';
import { Clock } from '../clock/index.js';
import { UnitOfWork } from '../database/index.js';
import { Outbox } from './outbox.js';

const BATCH = 200;

/** Puts committed outbox rows into the queue. Two relays may run at once; a row is put in by one of them. */
@Injectable()
export class OutboxRelay {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns how many rows it relayed; a full batch means that there may be more. */
  relay(queue: Queue): Promise<number> {
    return this.work.run(async (tx) => {
      const outbox = tx.of(Outbox);
      const due = await outbox.takeDue(this.clock.now(), BATCH);
      if (due.length === 0) return 0;
      await queue.addBulk(
        due.map(({ id, topic, relays }) => ({ name: topic, data: { id }, opts: { jobId: `${id}.${relays}` } })),
      );
      await outbox.markRelayed(
        due.map(({ id }) => id),
        this.clock.now(),
      );
      return due.length;
    });
  }

  isFull(relayed: number): boolean {
    return relayed === BATCH;
  }
}
