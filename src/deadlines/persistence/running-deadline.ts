import { type DeadlineEntity } from './deadline.entity.js';

/** Open and running, not suspended: nobody is reminded of any other deadline, and no other one is overdue. */
export const isRunning = ({ state, suspendedAt }: Pick<DeadlineEntity, 'state' | 'suspendedAt'>): boolean =>
  state === 'open' && suspendedAt === null;

/** The same rule for rows of `deadline` in a query. */
export const IS_RUNNING = `deadline.state = 'open' AND deadline.suspended_at IS NULL`;
