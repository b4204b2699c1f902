export { Handlers, type OutboxHandler, type ScheduledWork } from './handlers.js';
export { Outbox } from './outbox.js';
export { OutboxEntity } from './outbox.entity.js';
export { QueueModule } from './queue.module.js';
