import { type ProblemTable } from '../../platform/problem/index.js';

export const CATALOGUE_PROBLEMS = {
  'service/not-found': { status: 404, title: 'There is no such service', help: 'See GET /v1/authorities for all ids.' },
  'authority/not-found': {
    status: 404,
    title: 'There is no such authority',
    help: 'See GET /v1/authorities for all ids.',
  },
  'office/not-found': { status: 404, title: 'There is no such office', help: 'See GET /v1/offices for all ids.' },
} as const satisfies ProblemTable;
