import { type Parent, type RowRule } from '../domain/row-rule.js';
import { type Purposes } from '../domain/purpose.js';
import { CASEWORK, DATA_PROTECTION, SUPERVISION } from './purposes.js';
import { CASEWORKER } from './roles.js';

/** Somebody asks for an emergency out of their work. */
const ASKING: Purposes = {
  reading: [...CASEWORK.reading, 'break-glass'],
  changing: [...CASEWORK.changing, 'break-glass'],
};

/** Whoever asks follows what they asked for; somebody of the same authority decides, whoever looks after data protection watches. */
export const BREAK_GLASS: RowRule = {
  table: 'break_glass',
  grants: [
    {
      basis: 'asked',
      roles: CASEWORKER,
      purposes: ASKING,
      actions: ['list', 'find', 'add'],
      where: [{ column: 'requested_by', is: 'account' }],
    },
    {
      basis: 'decides',
      roles: ['supervisor'],
      purposes: SUPERVISION,
      actions: ['list', 'find', 'change'],
      where: [{ column: 'authority', is: 'authority' }],
    },
    { basis: 'data-protection', roles: ['dpo'], purposes: DATA_PROTECTION, actions: ['list', 'find'], where: [] },
  ],
};

/** A request that opens a row for whoever made it, for as long as it does. */
export const opensForAWhile = (by: string): Parent => ({
  rule: BREAK_GLASS,
  by,
  key: 'opens',
  where: [
    { column: 'requested_by', is: 'account' },
    { column: 'ends_at', ahead: true },
  ],
});
