import { IMPLIED_PURPOSES, type Purpose } from '../../src/access-policy/index.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { type Role } from '../../src/platform/access/index.js';

/** What people with this role usually act for. */
export const usualPurpose = (role: Role): Purpose =>
  IMPLIED_PURPOSES[role] ?? (role === 'dpo' ? 'supervision' : 'casework');

/** What staff say about every read unless a test says otherwise; nobody else is asked. */
export function atWork(user?: string): Readonly<Record<string, string>> {
  const role = SAMPLE_USERS.find(({ name }) => name === user)?.role;
  if (role !== undefined && role in IMPLIED_PURPOSES) return {};
  return { 'x-purpose': usualPurpose(role ?? 'clerk'), 'x-reference': 'Test 2026/117' };
}
