import { type Grant, type RowRule } from '../domain/row-rule.js';
import { CASES } from './cases.js';
import { DATA_PROTECTION, HANDING_OFF, OWN, WITH_THE_FILE, anyOf } from './purposes.js';
import { DESK, NEWCOMER, OFFICE } from './roles.js';

/** A receiver sees nothing before it is offered. */
export const RECEIVED: Grant = {
  basis: 'received',
  roles: OFFICE,
  purposes: HANDING_OFF,
  actions: ['list', 'find', 'change'],
  where: [
    { column: 'to_office', is: 'office' },
    { column: 'offered_at', known: true },
  ],
};

export const SENT: Grant = {
  basis: 'sent',
  roles: OFFICE,
  purposes: HANDING_OFF,
  where: [{ column: 'from_office', is: 'office' }],
};

/** The person learns of it when the receiver does. */
export const ABOUT_ONESELF: Grant = {
  basis: 'own-matter',
  roles: NEWCOMER,
  purposes: OWN,
  actions: ['list', 'find', 'change'],
  where: [
    { column: 'person_id', is: 'person' },
    { column: 'offered_at', known: true },
  ],
};

/** Who looks after data protection takes part in none, but finds each by its id. */
const WATCHED: Grant = {
  basis: 'data-protection',
  roles: ['dpo'],
  purposes: DATA_PROTECTION,
  actions: ['find', 'change'],
  where: [],
};

export const HAND_OFFS: RowRule = { table: 'hand_off', grants: [RECEIVED, SENT, ABOUT_ONESELF, WATCHED] };

const withItsHandOff: Grant = {
  basis: 'part-of-the-hand-off',
  roles: [...OFFICE, ...NEWCOMER, 'dpo'],
  purposes: anyOf(OWN, HANDING_OFF, DATA_PROTECTION),
  where: [],
  within: { rule: HAND_OFFS, by: 'hand_off_id', key: 'id' },
};

export const HAND_OFF_EVENTS: RowRule = { table: 'hand_off_event', grants: [withItsHandOff] };
export const HAND_OFF_TIMERS: RowRule = { table: 'hand_off_timer', grants: [withItsHandOff] };
export const LEGAL_HOLDS: RowRule = { table: 'legal_hold', grants: [withItsHandOff] };
export const RECEIPTS: RowRule = { table: 'receipt', grants: [withItsHandOff] };
export const RECIPIENT_DUTIES: RowRule = { table: 'recipient_duty', grants: [withItsHandOff] };

/** Those who denied, who leads and the welcome desk. */
export const COMPETENCE_DISPUTES: RowRule = {
  table: 'competence_dispute',
  grants: [
    { basis: 'denied', roles: OFFICE, purposes: HANDING_OFF, where: [{ column: 'denied_by', holds: 'office' }] },
    { basis: 'leads', roles: OFFICE, purposes: HANDING_OFF, where: [{ column: 'lead_office', is: 'office' }] },
    {
      basis: 'helps-to-settle',
      roles: OFFICE,
      purposes: HANDING_OFF,
      where: [{ column: 'desk_office', is: 'office' }],
    },
  ],
};

/** What an office reads of what happens to its hand-offs. */
export const EVENT_READERS: RowRule = {
  table: 'event_reader',
  grants: [
    {
      basis: 'takes-part',
      roles: OFFICE,
      purposes: HANDING_OFF,
      actions: ['list', 'find'],
      where: [{ column: 'office', is: 'office' }],
    },
  ],
};

/** What happened is known to who finds what it happened to. */
const withItsSubject = (basis: string, whose: Pick<Grant, 'roles' | 'purposes'>, rule: RowRule): Grant => ({
  basis,
  ...whose,
  actions: ['list', 'find'],
  where: [],
  within: { rule, by: 'subject', key: 'id' },
});

/** Written by whoever takes the step; read by the offices that are told of it, the person, and who looks into the file. */
export const EVENTS: RowRule = {
  table: 'event',
  grants: [
    {
      basis: 'takes-part',
      roles: OFFICE,
      purposes: HANDING_OFF,
      actions: ['list', 'find'],
      where: [],
      within: { rule: EVENT_READERS, by: 'id', key: 'event_id' },
    },
    withItsSubject('part-of-the-hand-off', { roles: NEWCOMER, purposes: OWN }, HAND_OFFS),
    withItsSubject('part-of-the-duty', { roles: NEWCOMER, purposes: OWN }, RECIPIENT_DUTIES),
    withItsSubject('part-of-the-file', { roles: [...NEWCOMER, ...DESK], purposes: WITH_THE_FILE }, CASES),
  ],
};
