import { openIdleSweep, openReminders } from './reminders.mjs';
import { openQueue } from './queue.mjs';
import { openRouting } from './routing.mjs';

/** What somebody says who was recognised as a refugee: a preview narrows the answer to it, but looks at every service. */
const PREVIEW = [{ lifeEvent: 'recognised' }];

/**
 * Every benchmark: EinDach and the bare libraries do the same work on the same servers in the same run. `open` prepares it
 * and gives two sides, or says what is missing here.
 */
export const BENCHMARKS = [
  { name: 'reminders', unit: 'reminders/s', open: openReminders },
  { name: 'sweep-idle', unit: 'sweeps/s', open: openIdleSweep },
  { name: 'queue-postgresql', unit: 'rows/s', open: (servers, size) => openQueue(servers, size, undefined) },
  {
    name: 'queue-redis',
    unit: 'rows/s',
    open: async (servers, size) => {
      const redisUrl = await servers.redis();
      return redisUrl === undefined ? { missing: 'redis-server is not installed' } : openQueue(servers, size, redisUrl);
    },
  },
  { name: 'routing', unit: 'plans/s', open: () => openRouting(1, []) },
  { name: 'routing-10', unit: 'plans/s', open: () => openRouting(10, []) },
  { name: 'routing-100', unit: 'plans/s', open: () => openRouting(100, []) },
  { name: 'preview-100', unit: 'plans/s', open: () => openRouting(100, PREVIEW) },
];
