import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DeadLetters } from './dead-letters.js';
import { Handlers } from './handlers.js';
import { KeepOutbox } from './keep-outbox.js';
import { OutboxDeadLetters } from './outbox-dead-letters.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRun } from './outbox-run.js';
import { OutboxTries } from './outbox-tries.js';
import { QueueStates } from './queue-states.js';
import { QueueWorker } from './queue-worker.js';
import { WatchOutbox } from './watch-outbox.js';

const WORKER = [OutboxRelay, OutboxRun, QueueWorker, WatchOutbox];

/** Every process may write the outbox, register handlers and look at the queues; only a worker runs them. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(worker: boolean): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        Handlers,
        KeepOutbox,
        OutboxTries,
        DeadLetters,
        OutboxDeadLetters,
        QueueStates,
        ...(worker ? WORKER : []),
      ],
      exports: [Handlers, OutboxTries, DeadLetters, QueueStates],
    };
  }
}
