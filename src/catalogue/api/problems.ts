import { type ProblemTable } from '../../platform/problem/index.js';

export const CATALOGUE_PROBLEMS = {
  'service/not-found': { status: 404, title: 'There is no such service', help: 'See GET /v1/authorities for all ids.' },
} as const satisfies ProblemTable;
