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
  'rights-request/not-found': { status: 404, title: 'There is no such request', help: 'Check the id.' },
  'rights-request/version-conflict': {
    status: 412,
    title: 'The request has changed since you read it',
    help: 'Read it again and decide on what it says now.',
  },
  'rights-request/not-allowed': {
    status: 409,
    title: 'The request cannot take this step now',
    help: '`allowedActions` names what you may do instead.',
  },
  'rights-request/reason-missing': {
    status: 422,
    title: 'A refusal needs a reason',
    help: 'Give one of `allowedCodes`.',
  },
  'rights-request/still-under-way': {
    status: 409,
    title: 'Somebody still works on what is to be erased',
    help: '`open` names what has to end first. Withdraw or revoke what the person does not want any more.',
  },
  'rights-request/held': {
    status: 409,
    title: 'Proceedings keep what is to be erased',
    help: 'Refuse it with `legal-claims`, or have the hold lifted first.',
  },
  'rights-request/nothing-asked': {
    status: 422,
    title: 'A correction says what is true instead',
    help: 'Give at least one fact, name or field.',
  },
} as const satisfies ProblemTable;
