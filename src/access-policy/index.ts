import { ACCESS_ALARMS, ACCESS_ENTRIES, OPENED_MATTERS, READERS } from './rules/people-and-systems.js';
import { ACCOUNTS, AUDIT_ENTRIES, ENDED_SESSIONS, IDEMPOTENCY_KEYS, USED_PROOFS } from './rules/people-and-systems.js';
import { WEBHOOK_DELIVERIES, WEBHOOK_ENDPOINTS, WEBHOOK_HOSTS, WEBHOOK_KEYS } from './rules/people-and-systems.js';
import { BREAK_GLASS } from './rules/break-glass.js';
import {
  CASE_ADVISERS,
  CASE_CONCERNS,
  CASE_HOLDS,
  CASE_LEADS,
  CASE_MEMBERS,
  CASES,
  LETTERS,
  MESSAGE_PREFERENCES,
  PERSONS,
  RIGHTS_REQUESTS,
  WATCHED_DAYS,
} from './rules/cases.js';
import { DEADLINES, EXTENSIONS, REMINDERS, SUSPENSIONS } from './rules/deadlines.js';
import {
  COMPETENCE_DISPUTES,
  EVENT_READERS,
  EVENTS,
  HAND_OFF_EVENTS,
  HAND_OFF_TIMERS,
  HAND_OFFS,
  LEGAL_HOLDS,
  RECEIPTS,
  RECIPIENT_DUTIES,
} from './rules/hand-offs.js';
import { AUTHORITY_KEYS, DATA_KEYS, KEY_GRANTS, SEARCH_KEYS, VALUE_DIGESTS } from './rules/keys.js';
import { CALENDAR_ADDRESSES, DELIVERIES, NOTIFICATIONS, PRINTED_LETTERS } from './rules/messages.js';

export { parametersOf, predicateOf, subjectOf } from './domain/compile-rule.js';
export { decide, type Decision, type FindParent, type Question, type Row } from './domain/decide.js';
export {
  beingTold,
  IMPLIED_PURPOSES,
  isStatedPurpose,
  keepingUp,
  type Purpose,
  PURPOSES,
  type Purposes,
  STATED_PURPOSES,
} from './domain/purpose.js';
export { purposesOfRole } from './domain/purposes-of-role.js';
export { rowSecurityOf } from './domain/row-security.js';
export { type ColumnTest, type Grant, type RowAction, type RowRule } from './domain/row-rule.js';
export { BREAK_GLASS } from './rules/break-glass.js';
export { CASES, RIGHTS_REQUESTS } from './rules/cases.js';
export { ABOUT_ONESELF, COMPETENCE_DISPUTES, EVENTS, HAND_OFFS, RECEIVED, SENT } from './rules/hand-offs.js';
export { CALENDAR_ADDRESSES, NOTIFICATIONS } from './rules/messages.js';
export { OPEN_TABLES } from './rules/open-tables.js';
export { WEBHOOK_ENDPOINTS } from './rules/people-and-systems.js';

/** Who may see and change what, for every table that holds something about a person. */
export const ROW_RULES = [
  ACCESS_ALARMS,
  ACCESS_ENTRIES,
  ACCOUNTS,
  AUDIT_ENTRIES,
  AUTHORITY_KEYS,
  BREAK_GLASS,
  CALENDAR_ADDRESSES,
  CASES,
  CASE_ADVISERS,
  CASE_CONCERNS,
  CASE_HOLDS,
  CASE_LEADS,
  CASE_MEMBERS,
  COMPETENCE_DISPUTES,
  DATA_KEYS,
  DEADLINES,
  DELIVERIES,
  ENDED_SESSIONS,
  EVENTS,
  EVENT_READERS,
  EXTENSIONS,
  HAND_OFFS,
  HAND_OFF_EVENTS,
  HAND_OFF_TIMERS,
  IDEMPOTENCY_KEYS,
  KEY_GRANTS,
  LEGAL_HOLDS,
  LETTERS,
  MESSAGE_PREFERENCES,
  NOTIFICATIONS,
  OPENED_MATTERS,
  PERSONS,
  PRINTED_LETTERS,
  READERS,
  RECEIPTS,
  RECIPIENT_DUTIES,
  REMINDERS,
  RIGHTS_REQUESTS,
  SEARCH_KEYS,
  SUSPENSIONS,
  USED_PROOFS,
  VALUE_DIGESTS,
  WATCHED_DAYS,
  WEBHOOK_DELIVERIES,
  WEBHOOK_ENDPOINTS,
  WEBHOOK_HOSTS,
  WEBHOOK_KEYS,
];
