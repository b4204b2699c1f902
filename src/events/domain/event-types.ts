/** What a body can be told of, by the step of a hand-off, of a duty that follows from one, of a case, or of a hand-off endpoint, that it stands for. A type is never changed, only followed by a `v2`. */
export const EVENT_TYPES = {
  create: 'de.willkommen.handoff.created.v1',
  submit: 'de.willkommen.handoff.offered.v1',
  deliver: 'de.willkommen.handoff.delivered.v1',
  acknowledge: 'de.willkommen.handoff.received.v1',
  declare_complete: 'de.willkommen.handoff.declared_complete.v1',
  ask: 'de.willkommen.handoff.info_requested.v1',
  answer: 'de.willkommen.handoff.answered.v1',
  accept: 'de.willkommen.handoff.accepted.v1',
  reject: 'de.willkommen.handoff.rejected.v1',
  forward: 'de.willkommen.handoff.forwarded.v1',
  start: 'de.willkommen.handoff.started.v1',
  hold: 'de.willkommen.handoff.held.v1',
  resume: 'de.willkommen.handoff.resumed.v1',
  complete: 'de.willkommen.handoff.completed.v1',
  confirm: 'de.willkommen.handoff.confirmed.v1',
  dispute: 'de.willkommen.handoff.disputed.v1',
  withdraw: 'de.willkommen.handoff.withdrawn.v1',
  revoke: 'de.willkommen.handoff.revoked.v1',
  expire: 'de.willkommen.handoff.expired.v1',
  fail: 'de.willkommen.handoff.failed.v1',
  request_void: 'de.willkommen.handoff.void_requested.v1',
  void: 'de.willkommen.handoff.voided.v1',
  impose_duty: 'de.willkommen.duty.imposed.v1',
  acknowledge_duty: 'de.willkommen.duty.acknowledged.v1',
  close_case: 'de.willkommen.case.closed.v1',
  reopen_case: 'de.willkommen.case.reopened.v1',
  close_endpoint: 'de.willkommen.endpoint.closed.v1',
  reopen_endpoint: 'de.willkommen.endpoint.reopened.v1',
} as const;

export type EventType = (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES];

/** Where subjects that are no hand-off can be read, by the word of the type that names them. */
const PATHS: Readonly<Record<string, string>> = {
  duty: '/v1/recipient-duties',
  case: '/v1/cases',
  endpoint: '/v1/endpoint-closures',
};

/** Where the subject of an event can be read. */
export const pathOf = (type: string): string => PATHS[type.split('.')[2] ?? ''] ?? '/v1/hand-offs';
