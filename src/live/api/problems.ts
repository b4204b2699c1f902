import { type ProblemTable } from '../../platform/problem/index.js';

export const LIVE_PROBLEMS = {
  'live/read-anew': {
    status: 410,
    title: 'What happened since cannot be told any more',
    help: 'Read anew what you show, and subscribe without `after`.',
  },
  'live/too-many-subscriptions': {
    status: 429,
    title: 'This connection has ten subscriptions already',
    help: 'Complete one first; one without `subject` tells of everything.',
  },
} as const satisfies ProblemTable;
