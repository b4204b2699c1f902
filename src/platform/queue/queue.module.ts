import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Handlers } from './handlers.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRun } from './outbox-run.js';
import { OutboxTries } from './outbox-tries.js';
import { QueueWorker } from './queue-worker.js';

/** Every process may write the outbox and register handlers; only a worker runs them. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(worker: boolean): DynamicModule {
    return {
      module: QueueModule,
      providers: [Handlers, OutboxTries, ...(worker ? [OutboxRelay, OutboxRun, QueueWorker] : [])],
      exports: [Handlers, OutboxTries],
    };
  }
}
