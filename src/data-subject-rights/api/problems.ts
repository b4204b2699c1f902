import { type ProblemTable } from '../../platform/problem/index.js';

export const DATA_SUBJECT_RIGHTS_PROBLEMS = {
  'personal-data/no-such-person': {
    status: 404,
    title: 'Nothing is stored about you as a person',
    help: 'Sign in with the account of the person, or ask at the desk that looks after the case.',
  },
  'personal-data/no-such-consent': {
    status: 404,
    title: 'There is no such consent',
    help: 'See GET /v1/personal-data/consents for yours.',
  },
} as const satisfies ProblemTable;
