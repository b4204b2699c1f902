import { ANYTHING } from '../domain/purpose.js';
import { type RowAction, type RowRule } from '../domain/row-rule.js';
import { HAND_OFFS } from './hand-offs.js';
import { NEWCOMER, OFFICE } from './roles.js';

const READ: readonly RowAction[] = ['list', 'find'];

/**
 * The wrapped keys that somebody reads with: an office those of its authority, a person those to what is about them. Keys are
 * wrapped and deleted by the system alone, because whoever hands something over must not see the keys of the receiver.
 */
export const KEY_GRANTS: RowRule = {
  table: 'key_grant',
  grants: [
    {
      basis: 'own-authority',
      roles: [...OFFICE, 'dpo'],
      purposes: ANYTHING,
      actions: READ,
      where: [{ column: 'authority', is: 'authority' }],
    },
    {
      basis: 'own-matter',
      roles: NEWCOMER,
      purposes: ANYTHING,
      actions: READ,
      where: [{ column: 'subject', is: 'person' }],
    },
  ],
};

/** What unwraps the grants that are shown. */
export const AUTHORITY_KEYS: RowRule = {
  table: 'authority_key',
  grants: [
    {
      basis: 'own-authority',
      roles: [...OFFICE, 'dpo'],
      purposes: ANYTHING,
      actions: READ,
      where: [{ column: 'authority', is: 'authority' }],
    },
    {
      basis: 'own-matter',
      roles: NEWCOMER,
      purposes: ANYTHING,
      actions: READ,
      where: [],
      within: { rule: KEY_GRANTS, by: 'authority', key: 'authority' },
    },
  ],
};

/** That there is a key is known to whoever has a grant of it; that it was deleted, to everybody who might still ask for it. */
export const DATA_KEYS: RowRule = {
  table: 'data_key',
  grants: [
    {
      basis: 'has-a-grant',
      roles: [...OFFICE, ...NEWCOMER, 'dpo'],
      purposes: ANYTHING,
      actions: READ,
      where: [],
      within: { rule: KEY_GRANTS, by: 'subject', key: 'subject' },
    },
    {
      basis: 'erased',
      roles: [...OFFICE, ...NEWCOMER, 'dpo'],
      purposes: ANYTHING,
      actions: READ,
      where: [{ column: 'erased_at', known: true }],
    },
  ],
};

/** An authority looks for identifiers under its own key. */
export const SEARCH_KEYS: RowRule = {
  table: 'search_key',
  grants: [
    {
      basis: 'own-authority',
      roles: OFFICE,
      purposes: ANYTHING,
      actions: READ,
      where: [{ column: 'authority', is: 'authority' }],
    },
  ],
};

/** It finds by them what it may see, and knows no digest of another authority. */
export const VALUE_DIGESTS: RowRule = {
  table: 'value_digest',
  grants: [
    {
      basis: 'part-of-the-hand-off',
      roles: OFFICE,
      purposes: ANYTHING,
      actions: READ,
      where: [{ column: 'authority', is: 'authority' }],
      within: { rule: HAND_OFFS, by: 'scope', key: 'id' },
    },
  ],
};
