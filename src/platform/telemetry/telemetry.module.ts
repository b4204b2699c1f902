import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { type Config } from '../config/index.js';
import { Metrics } from './metrics.js';
import { MetricsServer } from './metrics-server.js';
import { ObserveStatements } from './observe-statements.js';
import { TraceHandlers } from './trace-handlers.js';
import { Tracing } from './tracing.js';
import { WatchDatabase } from './watch-database.js';
import { WatchPool } from './watch-pool.js';

/** What whoever runs an installation sees of it. */
@Global()
@Module({})
export class TelemetryModule {
  static forRoot({ tracesUrl }: Config): DynamicModule {
    const handlers = tracesUrl === undefined ? [] : [{ provide: APP_INTERCEPTOR, useClass: TraceHandlers }];
    return {
      module: TelemetryModule,
      providers: [
        { provide: Metrics, useValue: new Metrics() },
        Tracing,
        ObserveStatements,
        WatchDatabase,
        WatchPool,
        MetricsServer,
        ...handlers,
      ],
      exports: [Metrics],
    };
  }
}
