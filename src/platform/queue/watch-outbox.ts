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
    this.metrics.watch('eindach_outbox_backlog', 'Rows that are due and in no queue yet', async () => {
      const load = await this.load();
      return load.reduce((sum, { backlog }) => sum + backlog, 0);
    });
    this.metrics.watch('eindach_outbox_lag_seconds', 'Since when the oldest row waits that is due', async () => {
      const since = (await this.load()).flatMap(({ backlogSince, waitingSince }) => [backlogSince, waitingSince]);
      const times = since.filter((time) => time !== null).map(Number);
      return times.length === 0 ? 0 : (Number(this.clock.now()) - Math.min(...times)) / 1_000;
    });
  }

  private load(): Promise<TopicLoad[]> {
    return this.work.note((tx) => tx.of(OutboxLoad).byTopic(this.clock.now()));
  }
}
