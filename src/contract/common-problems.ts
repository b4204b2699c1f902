import { AUDIT_PROBLEMS } from '../audit/index.js';
import { IDENTITY_PROBLEMS } from '../identity/index.js';
import { NEEDS_FRESH_SIGN_IN } from '../platform/access/index.js';
import { PLATFORM_PROBLEMS } from '../platform/problem/index.js';
import { asksForPurpose } from './describe-purpose.js';
import { answersIn, type Placed, takes } from './operation.js';

type Code = keyof typeof PLATFORM_PROBLEMS | keyof typeof AUDIT_PROBLEMS | keyof typeof IDENTITY_PROBLEMS;

interface CommonProblem {
  readonly codes: readonly Code[];
  readonly when: (place: Placed) => boolean;
}

const needsSignIn = ({ operation: { security = [] } }: Placed): boolean => security.length > 0;

/** Who supervises a process is neither counted nor turned away. */
export const isCounted = ({ path }: Placed): boolean => !path.startsWith('/health/');

/** What an operation refuses because of what it declares; what only one operation refuses stands with that operation. */
const COMMON_PROBLEMS: readonly CommonProblem[] = [
  { codes: ['request/invalid', 'request/malformed', 'request/failed'], when: () => true },
  { codes: ['request/too-many', 'request/unavailable'], when: isCounted },
  {
    codes: ['request/unauthenticated', 'sign-in/not-proven', 'sign-in/unavailable', 'request/forbidden'],
    when: needsSignIn,
  },
  {
    codes: ['request/step-up-required'],
    when: ({ operation }) => NEEDS_FRESH_SIGN_IN in operation,
  },
  {
    codes: [
      'access/purpose-required',
      'access/reference-required',
      'access/reason-required',
      'access/purpose-opens-nothing',
    ],
    when: ({ operation }) => asksForPurpose(operation),
  },
  { codes: ['request/address-too-long'], when: ({ operation }) => takes(operation, 'path') },
  { codes: ['request/not-acceptable'], when: ({ operation }) => answersIn(operation, 'text/csv') },
  { codes: ['request/bad-cursor'], when: ({ operation }) => takes(operation, 'query', 'cursor') },
  {
    codes: ['request/too-complex', 'request/too-large', 'request/media-type'],
    when: ({ method }) => method !== 'get',
  },
  {
    codes: ['idempotency/key-missing', 'idempotency/key-reused', 'idempotency/in-progress'],
    when: ({ operation }) => takes(operation, 'header', 'Idempotency-Key'),
  },
  { codes: ['request/version-required'], when: ({ operation }) => takes(operation, 'header', 'If-Match') },
];

/** Codes an operation can be refused with because of what it declares. */
export const commonProblemsOf = (place: Placed): Code[] =>
  COMMON_PROBLEMS.flatMap(({ codes, when }) => (when(place) ? codes : []));
