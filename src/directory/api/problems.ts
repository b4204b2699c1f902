import { type ProblemTable } from '../../platform/problem/index.js';

export const DIRECTORY_PROBLEMS = {
  'directory/not-found': {
    status: 404,
    title: 'The directory has no such entry',
    help: 'See the list above this address under /hsds/v3.',
  },
  'directory/removed': {
    status: 410,
    title: 'This entry is no longer in the directory',
    help: 'Remove your copy; GET /hsds/v3/changes tells when it was taken out.',
  },
} as const satisfies ProblemTable;
