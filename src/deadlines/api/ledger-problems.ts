import { type ProblemTable } from '../../platform/problem/index.js';

/** What cannot be done with a kept deadline or letter. */
export const LEDGER_PROBLEMS = {
  'deadline/not-found': { status: 404, title: 'There is no such deadline', help: 'See GET /v1/deadlines for all.' },
  'deadline/not-open': {
    status: 409,
    title: 'The deadline has already ended',
    help: '`state` says how; start it anew if that was a mistake.',
  },
  'deadline/nothing-to-confirm': {
    status: 409,
    title: 'Nobody has to confirm this deadline',
    help: 'Only remedy deadlines are confirmed by somebody who sees the letter.',
  },
  'deadline/not-suspendable': {
    status: 422,
    title: 'Nothing stops this deadline',
    help: 'A remedy deadline runs on whatever a desk does, and on a day the law names nothing is counted down.',
  },
  'deadline/suspended': {
    status: 409,
    title: 'The deadline stands still',
    help: 'Resume it first; until then it has no end.',
  },
  'deadline/not-suspended': { status: 409, title: 'The deadline is running', help: 'There is nothing to resume.' },
  'deadline/outside-period': {
    status: 422,
    title: 'The day lies outside of what can be suspended',
    help: 'Name a day within the period, after the last suspension and not after today.',
  },
  'deadline/not-extendable': {
    status: 422,
    title: 'Nobody can extend this period',
    help: 'It is set by statute; `basis` says by which where the data has it. Reinstatement may still be possible.',
  },
  'deadline/extended-too-late': {
    status: 422,
    title: 'The period has run out and can be extended no more',
    help: 'Only what an authority set can be extended after its end (§ 31 Abs. 7 VwVfG, § 26 Abs. 7 SGB X).',
  },
  'deadline/not-longer': {
    status: 422,
    title: 'That would not be more time',
    help: 'Name a later day than the end of now.',
  },
  'letter/not-found': { status: 404, title: 'The case has no such letter', help: 'Check the id.' },
  'letter/version-conflict': {
    status: 412,
    title: 'The letter has been corrected since you read it',
    help: 'Read it again and correct what it says now.',
  },
  'letter/not-yet-sent': {
    status: 422,
    title: 'Nobody can hold a letter that was sent after today',
    help: 'Check the day; leave it out where nobody knows it.',
  },
  'letter/unknown-sender': {
    status: 422,
    title: 'No such authority decides on that service',
    help: 'See GET /v1/authorities; leave the service out where it is not known.',
  },
} as const satisfies ProblemTable;
