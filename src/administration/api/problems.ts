import { type ProblemTable } from '../../platform/problem/index.js';

export const ADMINISTRATION_PROBLEMS = {
  'dead-letter/not-found': {
    status: 404,
    title: 'There is no such dead letter',
    help: 'It may have been replayed since; see GET /v1/administration/dead-letters.',
  },
  'dead-letter/unknown-kind': {
    status: 422,
    title: 'There are no dead letters of this kind',
    help: 'GET /v1/administration/dead-letters without `kind` shows every kind there is.',
  },
} as const satisfies ProblemTable;
