import { type ProblemEntry, type ProblemTable } from '../../platform/problem/index.js';
import { type WithoutDate } from '../domain/deadline-answer.js';
import { type RefusalCode } from '../domain/refusal.js';

/** Why no date is calculated. */
export const CALCULATION_PROBLEMS = {
  'deadline/invalid-input': {
    status: 422,
    title: 'What was given contradicts the declared law',
    help: 'Correct what `errors` points to.',
  },
  'deadline/unknown-id': {
    status: 422,
    title: 'There is no deadline of that id',
    help: 'See GET /v1/deadlines for all.',
  },
  'deadline/needs-input': {
    status: 422,
    title: 'Something the law needs is not known yet',
    help: 'Ask for what `question` names; without it there is no reliable date.',
  },
  'deadline/other-rule': {
    status: 422,
    title: 'Another deadline applies to this case',
    help: '`useInstead` names it where the data has it.',
  },
  'deadline/law-not-covered': {
    status: 422,
    title: 'The law that would apply was not read',
    help: 'A human has to look at it; no date may be told.',
  },
  'deadline/not-notified': {
    status: 422,
    title: 'The decision does not count as notified',
    help: 'Nothing runs yet; the authority has to notify it again.',
  },
  'deadline/no-date': {
    status: 422,
    title: 'The law names no day',
    help: 'Act without culpable delay (§ 121 BGB); `internalTarget` is a target of the office and no legal date.',
  },
} as const satisfies ProblemTable & Readonly<Record<RefusalCode | WithoutDate['code'], ProblemEntry>>;
