import { Inject, Injectable } from '@nestjs/common';
import { type Queue } from 'bullmq';
import { asSystem } from '../access/index.js';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { Outbox, type RelayedRow } from './outbox.js';
import { jobsOf } from './outbox-jobs.js';
import { OutboxTries } from './outbox-tries.js';
import { SendAllowances } from './send-allowances.js';

/** Rows that are put into the queue in one transaction. */
const BATCH = 500;

/**
 * Where rows go; only the usual ones share jobs. A row whose try once took its worker with it is run one at a time, apart from the others: if it does so
 * again, none of them is under the same suspicion.
 */
export interface OutboxQueues {
  readonly usual: Queue;
  /** Rows with a lane, which may be slow: nothing else waits behind them. */
  readonly messages: Queue;
  readonly suspects: Queue;
}

/** Puts committed outbox rows into the queue. Two relays may run at once; a row is put in by one of them. */
@Injectable()
export class OutboxRelay {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(OutboxTries) private readonly tries: OutboxTries,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Says whether there may be more: it took as many as it takes at a time. */
  relay(queues: OutboxQueues): Promise<boolean> {
    return asSystem(() => this.relayDue(queues));
  }

  private relayDue(queues: OutboxQueues): Promise<boolean> {
    return this.work.run(async (tx) => {
      const [outbox, now] = [tx.of(Outbox), this.clock.now()];
      await outbox.endLost(this.tries, now);
      const due = await outbox.relayDue(now, BATCH, [...this.config.sendLimits.keys()]);
      const limited = await this.takeLimited(tx, now);
      const rows = [...due, ...limited];
      for (const name of ['usual', 'messages', 'suspects'] as const) {
        const jobs = jobsOf(
          rows.filter((row) => queueFor(row) === name),
          name === 'usual' ? undefined : 1,
        );
        if (jobs.length > 0) await queues[name].addBulk(jobs);
      }
      return due.length === BATCH;
    });
  }

  /** As many of each lane with a limit as may go now. */
  private async takeLimited(tx: Tx, now: Date): Promise<RelayedRow[]> {
    const [rows, allowances]: [RelayedRow[], SendAllowances] = [[], tx.of(SendAllowances)];
    for (const [lane, perMinute] of this.config.sendLimits) {
      const left = await allowances.left(lane, perMinute);
      const due = left === 0 ? [] : await tx.of(Outbox).relayDueOf(lane, now, left);
      if (due.length > 0) await allowances.take(lane, due.length);
      rows.push(...due);
    }
    return rows;
  }
}

function queueFor({ lost, lane }: RelayedRow): keyof OutboxQueues {
  if (lost > 0) return 'suspects';
  return lane === null ? 'usual' : 'messages';
}
