import { type Grant, type RowRule } from '../domain/row-rule.js';
import { CASES } from './cases.js';
import { CASEWORK, OWN, WITH_THE_FILE } from './purposes.js';
import { DESK, NEWCOMER } from './roles.js';

/** A deadline belongs to a case file: whose matter it is and the desk that keeps the file see it. */
export const DEADLINES: RowRule = {
  table: 'deadline',
  grants: [
    { basis: 'own-matter', roles: NEWCOMER, purposes: OWN, where: [{ column: 'person_id', is: 'person' }] },
    { basis: 'keeps-the-file', roles: DESK, purposes: CASEWORK, where: [{ column: 'office', is: 'office' }] },
    {
      basis: 'part-of-the-file',
      roles: [...NEWCOMER, ...DESK],
      purposes: WITH_THE_FILE,
      where: [],
      within: { rule: CASES, by: 'case_id', key: 'id' },
    },
  ],
};

const withItsDeadline = (by: string, key: string): Grant => ({
  basis: 'part-of-the-file',
  roles: [...NEWCOMER, ...DESK],
  purposes: WITH_THE_FILE,
  where: [],
  within: { rule: DEADLINES, by, key },
});

export const REMINDERS: RowRule = { table: 'reminder', grants: [withItsDeadline('deadline_id', 'id')] };
export const SUSPENSIONS: RowRule = { table: 'deadline_suspension', grants: [withItsDeadline('line', 'line')] };
export const EXTENSIONS: RowRule = { table: 'deadline_extension', grants: [withItsDeadline('line', 'line')] };
