import { type RowRule } from '../domain/row-rule.js';
import { CASES } from './cases.js';
import { ANYTHING } from '../domain/purpose.js';
import { HANDING_OFF, OF_THE_FILE, OWN, SUPERVISION } from './purposes.js';
import { DESK, NEWCOMER, OFFICE } from './roles.js';

/** What a person, a desk or one of its people was told; and, for who keeps the file, what the person was told about it. */
export const NOTIFICATIONS: RowRule = {
  table: 'notification',
  grants: [
    { basis: 'own-matter', roles: NEWCOMER, purposes: OWN, where: [{ column: 'person_id', is: 'person' }] },
    { basis: 'own-desk', roles: OFFICE, purposes: HANDING_OFF, where: [{ column: 'office', is: 'office' }] },
    { basis: 'own-account', roles: OFFICE, purposes: HANDING_OFF, where: [{ column: 'account_id', is: 'account' }] },
    {
      basis: 'keeps-the-file',
      roles: DESK,
      purposes: OF_THE_FILE,
      where: [{ column: 'person_id', known: true }],
      within: { rule: CASES, by: 'case_id', key: 'id' },
    },
  ],
};

/** How a message left, without what it said: for administrators, who start what failed anew. */
export const DELIVERIES: RowRule = {
  table: 'delivery',
  grants: [{ basis: 'operates', roles: ['admin'], purposes: SUPERVISION, where: [] }],
};

/** Printed letters: which desk prints is a setting, so that the print desk itself asks. */
export const PRINTED_LETTERS: RowRule = { table: 'letter', grants: [] };

/** Whoever has the secret address needs no account; its owner makes and revokes it. */
export const CALENDAR_ADDRESSES: RowRule = {
  table: 'calendar_address',
  grants: [
    {
      basis: 'own-account',
      roles: [...NEWCOMER, ...OFFICE],
      purposes: ANYTHING,
      where: [{ column: 'account', is: 'account' }],
    },
  ],
};
