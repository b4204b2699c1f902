import { type Grant, type RowRule } from '../domain/row-rule.js';
import { opensForAWhile } from './break-glass.js';
import { CASEWORK, DATA_PROTECTION, EMERGENCY, OF_THE_FILE, OWN, WITH_THE_FILE } from './purposes.js';
import { CASEWORKER, DESK, NEWCOMER } from './roles.js';

/**
 * A newcomer sees the own cases, a desk the files it keeps (docs/adr/0010-the-case-file-stays-where-it-was-opened.md); in an
 * emergency somebody else reads one of them (docs/adr/0029-two-people-break-the-glass.md).
 */
export const CASES: RowRule = {
  table: 'case',
  grants: [
    { basis: 'own-matter', roles: NEWCOMER, purposes: OWN, where: [{ column: 'person_id', is: 'person' }] },
    { basis: 'keeps-the-file', roles: DESK, purposes: CASEWORK, where: [{ column: 'office', is: 'office' }] },
    {
      basis: 'break-glass',
      roles: CASEWORKER,
      purposes: EMERGENCY,
      actions: ['find'],
      where: [],
      within: opensForAWhile('id'),
    },
  ],
};

/** Whatever belongs to a case is seen with it. */
const withItsCase = (by = 'case_id'): Grant => ({
  basis: 'part-of-the-file',
  roles: [...NEWCOMER, ...DESK],
  purposes: WITH_THE_FILE,
  where: [],
  within: { rule: CASES, by, key: 'id' },
});

export const CASE_MEMBERS: RowRule = { table: 'case_member', grants: [withItsCase()] };
export const CASE_CONCERNS: RowRule = { table: 'case_concern', grants: [withItsCase()] };
export const CASE_ADVISERS: RowRule = { table: 'case_adviser', grants: [withItsCase()] };
export const CASE_HOLDS: RowRule = { table: 'case_hold', grants: [withItsCase()] };
export const LETTERS: RowRule = { table: 'received_letter', grants: [withItsCase()] };

/** The lead is known to who keeps the file and to the office that has it. */
export const CASE_LEADS: RowRule = {
  table: 'case_lead',
  grants: [
    withItsCase(),
    { basis: 'leads', roles: DESK, purposes: CASEWORK, where: [{ column: 'office', is: 'office' }] },
  ],
};

/** Who opens a case adds the person it is about, before there is a case to see them by. */
export const PERSONS: RowRule = {
  table: 'person',
  grants: [
    {
      basis: 'own-matter',
      roles: NEWCOMER,
      purposes: OWN,
      actions: ['list', 'find', 'change'],
      where: [{ column: 'id', is: 'person' }],
    },
    {
      basis: 'keeps-the-file',
      roles: DESK,
      purposes: OF_THE_FILE,
      actions: ['list', 'find', 'change'],
      where: [],
      within: { rule: CASES, by: 'id', key: 'person_id' },
    },
    { basis: 'opens-a-case', roles: DESK, purposes: CASEWORK, actions: ['add'], where: [] },
  ],
};

export const MESSAGE_PREFERENCES: RowRule = {
  table: 'message_preference',
  grants: [
    { basis: 'own-matter', roles: NEWCOMER, purposes: OWN, where: [{ column: 'person_id', is: 'person' }] },
    {
      basis: 'keeps-the-file',
      roles: DESK,
      purposes: OF_THE_FILE,
      where: [],
      within: { rule: CASES, by: 'person_id', key: 'person_id' },
    },
  ],
};

/** The person their own, the desk those it decides; who looks after data protection watches. */
export const RIGHTS_REQUESTS: RowRule = {
  table: 'rights_request',
  grants: [
    { basis: 'own-matter', roles: NEWCOMER, purposes: OWN, where: [{ column: 'person_id', is: 'person' }] },
    { basis: 'decides', roles: DESK, purposes: CASEWORK, where: [{ column: 'office', is: 'office' }] },
    { basis: 'data-protection', roles: ['dpo'], purposes: DATA_PROTECTION, actions: ['list', 'find'], where: [] },
  ],
};

/** The radar of what runs out works by itself. */
export const WATCHED_DAYS: RowRule = { table: 'watched_day', grants: [] };
