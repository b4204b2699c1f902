import { People1795300000000 } from './1795300000000-people.js';
import { Outbox1795300001000 } from './1795300001000-outbox.js';

/** Every migration, in the order they run. One is never edited after a release. */
export const MIGRATIONS = [People1795300000000, Outbox1795300001000];
