import { IDENTITY_ENTITIES } from './identity/index.js';
import { OutboxEntity } from './platform/queue/index.js';

/** Every table of the installation; each belongs to one module. */
export const ENTITIES = [OutboxEntity, ...IDENTITY_ENTITIES];
