import { IDEMPOTENCY_ENTITIES } from './idempotency/index.js';
import { OutboxEntity, SendAllowanceEntity } from './queue/index.js';
import { SEALING_ENTITIES } from './sealing/index.js';
import { SIGNING_ENTITIES } from './signing/index.js';

/** The tables of the platform itself; every installation has them. */
export const PLATFORM_ENTITIES = [
  OutboxEntity,
  SendAllowanceEntity,
  ...IDEMPOTENCY_ENTITIES,
  ...SIGNING_ENTITIES,
  ...SEALING_ENTITIES,
];
