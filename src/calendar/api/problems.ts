import { type ProblemTable } from '../../platform/problem/index.js';

export const CALENDAR_PROBLEMS = {
  'calendar/not-found': {
    status: 404,
    title: 'There is no such calendar',
    help: 'The address may have been renewed or revoked: make a new one in the account (`renewCalendarAddress`).',
  },
} as const satisfies ProblemTable;
