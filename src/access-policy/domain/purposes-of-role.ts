import { type Role } from '../../platform/access/index.js';
import { ANYTHING, type Purpose, PURPOSES, type Purposes } from './purpose.js';
import { type Grant, type RowRule } from './row-rule.js';

interface Coming {
  readonly role: Role;
  readonly purpose: Purpose;
  readonly access: keyof Purposes;
}

/** What somebody in this role may read, or change, anything at all for. Whatever else they come for, nothing is there. */
export const purposesOfRole = (rules: readonly RowRule[], role: Role, access: keyof Purposes): Purpose[] =>
  PURPOSES.filter((purpose) => rules.some((rule) => mayServe(rule, { role, purpose, access })));

const mayServe = ({ grants }: RowRule, coming: Coming): boolean => grants.some((grant) => isFor(grant, coming));

/** What belongs to a row is there for whoever the row is there for. */
function isFor({ roles, purposes, within }: Grant, coming: Coming): boolean {
  if (!roles.includes(coming.role) || purposes === ANYTHING || !purposes[coming.access].includes(coming.purpose))
    return false;
  return within === undefined || mayServe(within.rule, coming);
}
