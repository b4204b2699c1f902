import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { UnitOfWork } from '../database/index.js';
import { Metrics } from '../telemetry/index.js';
import { OutboxLoad, type TopicLoad } from './outbox-load.js';

/** What a worker has to catch up on; looked up only when somebody asks for the metrics. */
@Injectable()
export class WatchOutbox implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const help = {
      eindach_outbox_backlog: 'Rows that are due and in no queue yet',
      eindach_outbox_lag_seconds: 'Since when the oldest row waits that is due',
    };
    this.metrics.watch(help, async () => {
      const now = this.clock.now();
      const load = await this.work.note((tx) => tx.of(OutboxLoad).byTopic(now));
      return {
        eindach_outbox_backlog: load.reduce((sum, { backlog }) => sum + backlog, 0),
        eindach_outbox_lag_seconds: (Number(now) - oldestOf(load, now)) / 1_000,
      };
    });
  }
}

/** When the oldest row became due that waits; `now` where none does. */
function oldestOf(load: readonly TopicLoad[], now: Date): number {
  const since = load.flatMap(({ backlogSince, waitingSince }) => [backlogSince, waitingSince]);
  return Math.min(Number(now), ...since.filter((time) => time !== null).map(Number));
}
