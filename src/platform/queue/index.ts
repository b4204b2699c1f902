export {
  type DeadLetter,
  type DeadLetterFilter,
  DeadLetters,
  type DeadLetterSource,
  type Explanation,
} from './dead-letters.js';
export { Handlers, type OutboxHandler, type ScheduledWork } from './handlers.js';
export { type JobStore, openJobStore } from './job-queue.js';
export { prepareJobStore } from './prepare-job-store.js';
export { Outbox } from './outbox.js';
export { OutboxEntity } from './outbox.entity.js';
export { OutboxTries } from './outbox-tries.js';
export { SendAllowanceEntity } from './send-allowance.entity.js';
export { QueueModule } from './queue.module.js';
export { type OwnQueue, type QueueLoad, type QueueReport, QueueStates } from './queue-states.js';
export { RepeatedLook } from './repeated-look.js';
export { type DeadRows, type DeadRowSelection, RowDeadLetters } from './row-dead-letters.js';
