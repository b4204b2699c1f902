import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.js';

/** Whether PostgreSQL answers; while it does not, the numbers that stand in it are missing among the metrics. */
@Injectable()
export class WatchDatabase implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const help = { eindach_database_up: 'Whether PostgreSQL answers (1) or not (0)' };
    this.metrics.watch(help, async () => ({ eindach_database_up: (await this.answers()) ? 1 : 0 }));
  }

  private answers(): Promise<boolean> {
    return this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}
