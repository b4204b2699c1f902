import { type ProblemTable } from '../../platform/problem/index.js';

export const CASE_PROBLEMS = {
  'case/not-found': { status: 404, title: 'There is no such case', help: 'Check the id.' },
  'case/read-only': {
    status: 403,
    title: 'You may read this case, and change nothing',
    help: 'You read it in an emergency, or for an enquiry. In an emergency the office that keeps the file does what has to be done; otherwise say as `X-Purpose` what you work on.',
  },
  'case/no-such-member': {
    status: 422,
    title: 'The case has no such member',
    help: '0 is the person, 1 the first other one.',
  },
  'case/version-conflict': {
    status: 412,
    title: 'The case has changed since you read it',
    help: 'Read it again and decide on what it says now.',
  },
  'case/closed': {
    status: 409,
    title: 'The case is closed',
    help: 'Open it again first; only its desk can.',
  },
  'case/still-open': {
    status: 409,
    title: 'Something of the case is not done yet',
    help: 'End what `open` names: hand-offs and disputes under way, deadlines, duties of receivers, requests of the person.',
  },
  'case/not-closed': {
    status: 409,
    title: 'The case is open',
    help: 'There is nothing to open again.',
  },
  'case/time-over': {
    status: 409,
    title: 'The case has had its time',
    help: 'It is about to be deleted; open a new one.',
  },
  'case/not-its-adviser': {
    status: 403,
    title: 'Somebody else looks after this case',
    help: 'Ask the adviser, the deputy or a clerk of your desk.',
  },
  'case/no-such-colleague': {
    status: 422,
    title: 'Nobody of that account works at this desk',
    help: 'See the query colleagues.',
  },
  'case/person-missing': { status: 422, title: 'A case is about somebody', help: 'Say who it is about.' },
  'case/person-unexpected': {
    status: 422,
    title: 'You can only open a case of your own',
    help: 'Leave the person out; a desk can open a case for somebody else.',
  },
  'case/no-door': {
    status: 422,
    title: 'There is no welcome desk for this place yet',
    help: 'Name the municipality key of the habitual residence, eight digits.',
  },
  'routing/unknown-concern': {
    status: 422,
    title: 'Nothing in force answers to this concern',
    help: 'See GET /v1/authorities for the services and GET /v1/routing/life-events for the life events.',
  },
} as const satisfies ProblemTable;
