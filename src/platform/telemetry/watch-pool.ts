import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.js';

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** How the connections of this process are used. */
@Injectable()
export class WatchPool implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const { master } = this.dataSource.driver as unknown as { readonly master: Pool };
    const help = {
      eindach_pool_busy: 'Connections to PostgreSQL in use',
      eindach_pool_waiting: 'Statements that wait for a connection',
    };
    this.metrics.watch(help, async () => ({
      eindach_pool_busy: master.totalCount - master.idleCount,
      eindach_pool_waiting: master.waitingCount,
    }));
  }
}
