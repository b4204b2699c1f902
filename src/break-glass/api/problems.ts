import { type ProblemTable } from '../../platform/problem/index.js';

export const BREAK_GLASS_PROBLEMS = {
  'break-glass/not-found': { status: 404, title: 'There is no such request', help: 'Check the id.' },
  'break-glass/own-request': {
    status: 403,
    title: 'Nobody confirms their own request',
    help: 'A second person of the authority has to decide.',
  },
  'break-glass/not-allowed': {
    status: 409,
    title: 'This request cannot be decided like that now',
    help: 'See `allowedActions`; a request that nobody answered in time is over, and can be made anew.',
  },
} as const satisfies ProblemTable;
