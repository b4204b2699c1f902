import { type ProblemTable } from '../../platform/problem/index.js';

export const ADMINISTRATION_PROBLEMS = {
  'endpoint/no-closure': { status: 404, title: 'There is no such closure', help: 'Check the id.' },
  'endpoint/version-conflict': {
    status: 412,
    title: 'The closure has changed since you read it',
    help: 'Read it again and decide on what it says now.',
  },
  'endpoint/already-open': {
    status: 409,
    title: 'It has been reopened already',
    help: 'See GET /v1/endpoint-closures?open=true for what is closed.',
  },
  'endpoint/unknown': {
    status: 422,
    title: 'There is no such endpoint',
    help: 'Name an authority, an office of it, a service: see GET /v1/authorities and GET /v1/offices.',
  },
  'endpoint/until-passed': {
    status: 422,
    title: 'The last day of the closure is over',
    help: 'Name today or a later day as `until`.',
  },
  'office/not-found': { status: 404, title: 'There is no such office', help: 'See GET /v1/offices.' },
  'office/no-such-plan': {
    status: 404,
    title: 'Nothing like that is planned about the office',
    help: 'It may have been carried out or taken back since; read the office again.',
  },
  'office/version-conflict': {
    status: 412,
    title: 'The office has changed since you read it',
    help: 'Read it again and decide on what it says now.',
  },
  'office/exists': {
    status: 409,
    title: 'There is an office with this id',
    help: 'Choose another id; none is used twice.',
  },
  'office/areas-broken': {
    status: 409,
    title: 'A place would have two offices of the authority, or none',
    help: '`faults` names the places and offices, `from` the first day. Change several offices at once with POST /v1/administration/area-changes.',
  },
  'office/invalid': {
    status: 422,
    title: 'This cannot be said about an office',
    help: '`errors` names each fault and where it is.',
  },
  'office/unknown-authority': {
    status: 422,
    title: 'There is no such authority',
    help: 'See GET /v1/authorities.',
  },
  'office/change-in-past': {
    status: 422,
    title: 'An office is not changed for days that are over',
    help: 'Name today or a later day as `validFrom`.',
  },
  'office/nothing-to-change': {
    status: 422,
    title: 'Nothing is to be changed',
    help: 'Name at least one property of the office.',
  },
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
