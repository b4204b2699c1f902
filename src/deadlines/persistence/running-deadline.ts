import { type DeadlineEntity } from './deadline.entity.js';

/** Open and running: nobody is reminded of any other deadline, and no other one is overdue. */
export const isRunning = ({ state }: Pick<DeadlineEntity, 'state'>): boolean => state === 'open';

/** The same rule for rows of `deadline` in a query. */
export const IS_RUNNING = `deadline.state = 'open'`;
