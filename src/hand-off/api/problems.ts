import { type ProblemTable } from '../../platform/problem/index.js';

export const HAND_OFF_PROBLEMS = {
  'hand-off/not-found': { status: 404, title: 'There is no such hand-off', help: 'Check the id.' },
  'hand-off/version-conflict': {
    status: 412,
    title: 'The hand-off has changed since you read it',
    help: 'Read it again and decide on what it says now.',
  },
  'hand-off/not-allowed': {
    status: 409,
    title: 'The hand-off cannot take this step now',
    help: '`allowedActions` names what you may do instead.',
  },
  'hand-off/step-incomplete': {
    status: 422,
    title: 'The step lacks something',
    help: 'Give what `missing` names: a code from the contract, or a note.',
  },
  'hand-off/unknown-service': {
    status: 422,
    title: 'No such service is in force',
    help: 'See GET /v1/authorities for all services.',
  },
  'hand-off/no-office': {
    status: 422,
    title: 'No office of this authority is competent there',
    help: 'Name the place (municipality key) or an office of the receiving authority.',
  },
  'hand-off/office-needs-facts': {
    status: 422,
    title: 'The office depends on facts that were not given',
    help: 'Give the facts that `missing` names.',
  },
  'hand-off/not-accepted-here': {
    status: 422,
    title: 'This office receives no hand-offs',
    help: 'The person goes there in person; no data is handed over.',
  },
  'hand-off/no-sender': {
    status: 403,
    title: 'Only an office can hand over',
    help: 'Sign in as somebody who acts for an office.',
  },
  'hand-off/filed-in-future': {
    status: 422,
    title: 'Nothing can have been filed in the future',
    help: 'Correct `filedOn`.',
  },
  'hand-off/nothing-travels': {
    status: 422,
    title: 'A hand-off carries at least one field',
    help: 'Where no data may travel, the person takes the next step on their own.',
  },
  'hand-off/already-under-way': {
    status: 409,
    title: 'This service of the case is already being transferred',
    help: 'Wait for its outcome or withdraw it first.',
  },
  'hand-off/receipt-undecidable': {
    status: 422,
    title: 'Which receipt counts cannot be said',
    help: 'A human has to look at it; nothing was stored.',
  },
  'hand-off/transfer-refused': {
    status: 422,
    title: 'The transfer law does not allow this',
    help: '`deniedBy` names the prohibition, `missing` what could still be given; nothing was stored or sent.',
  },
  'hand-off/transfer-unreadable': {
    status: 422,
    title: 'The question names something nobody declared',
    help: 'Correct what `errors` points to.',
  },
} as const satisfies ProblemTable;
