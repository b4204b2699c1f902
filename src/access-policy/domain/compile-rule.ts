import { type Role, ROLES, type Viewer } from '../../platform/access/index.js';
import { covers, purposesOf } from './decide.js';
import { type Purpose } from './purpose.js';
import {
  askedOfParent,
  type ColumnTest,
  type Grant,
  type Parent,
  type RowAction,
  type RowRule,
  type SubjectKey,
} from './row-rule.js';

/** Who asks, in words of SQL. */
export interface SqlSubject {
  /** Whether their role is one of these: known now, or a condition the database has to look at. */
  isOneOf(roles: readonly Role[]): boolean | string;
  /** What is known of them; `undefined` where nothing is, so that no row matches. */
  value(key: SubjectKey): string | undefined;
  /** Whether the database itself shows them only those rows of other tables that they may find. */
  readonly seesOnlyTheirs: boolean;
}

/** Whom the transaction was opened for: what row level security looks at. Nothing set, nothing seen. */
export const SUBJECT_OF_TRANSACTION: SqlSubject = {
  isOneOf: (roles) => roles === ROLES || `(SELECT acting_role()) IN (${roles.map((role) => `'${role}'`).join(', ')})`,
  value: (key) => `(SELECT acting_${key}())`,
  seesOnlyTheirs: true,
};

/** A viewer who is known here, as parameters of a query. */
export const subjectOf = (viewer: Viewer): SqlSubject => ({
  isOneOf: (roles) => roles.includes(viewer.role),
  value: (key) => (viewer[key] ? `:viewer_${key}` : undefined),
  seesOnlyTheirs: false,
});

/** The parameters that go with `subjectOf`. */
export const parametersOf = ({ account, person, office, authority }: Viewer) => ({
  viewer_account: account,
  viewer_person: person,
  viewer_office: office,
  viewer_authority: authority,
});

/** The rule as one condition on the rows of `alias`: lists, searches, counts, single reads and row level security use it. */
export function predicateOf(rule: RowRule, action: RowAction, subject: SqlSubject, alias = rule.table): string {
  const ways = rule.grants
    .filter((grant) => covers(grant, action))
    .flatMap((grant) => wayOf(grant, action, { subject, alias }));
  return ways.length === 0 ? 'FALSE' : ways.map((way) => `(${way})`).join(' OR ');
}

/** Whom the rows of which table are looked at for. */
interface Look {
  readonly subject: SqlSubject;
  readonly alias: string;
}

/** No way where it is not open to them. */
function wayOf(grant: Grant, action: RowAction, look: Look): string[] {
  const { roles, where, within } = grant;
  const role = look.subject.isOneOf(roles);
  if (role === false) return [];
  const tests = where.map((test) => testOf(test, look));
  const parent = within === undefined ? [] : [parentOf(within, askedOfParent(action), look)];
  const conditions = [...(role === true ? [] : [role]), ...purposeIn(purposesOf(grant, action)), ...tests, ...parent];
  return conditions.includes(undefined) ? [] : [conditions.join(' AND ') || 'TRUE'];
}

/** What it is for is said once for a transaction, so that every query looks at the same. */
const purposeIn = (purposes: readonly Purpose[] | undefined): string[] =>
  purposes === undefined ? [] : [`(SELECT acting_purpose()) IN (${purposes.map((one) => `'${one}'`).join(', ')})`];

function testOf(test: ColumnTest, { subject, alias }: Look): string | undefined {
  const column = `"${alias}"."${test.column}"`;
  if ('known' in test) return `${column} IS NOT NULL`;
  if ('ahead' in test) return `${column} > (SELECT acting_at())`;
  const value = subject.value('is' in test ? test.is : test.holds);
  if (value === undefined) return undefined;
  return 'is' in test ? `${column} = ${value}` : `${value} = ANY (${column})`;
}

function parentOf(parent: Parent, action: RowAction, { subject, alias }: Look): string | undefined {
  const { rule, by, key, where = [] } = parent;
  const inner = `${alias}_${rule.table}`;
  const tests = where.map((test) => testOf(test, { subject, alias: inner }));
  if (tests.includes(undefined)) return undefined;
  const allowed = predicateOf(rule, action, subject, inner);
  // row level security shows there what may be found, and nothing else
  const isShown = subject.seesOnlyTheirs && allowed === predicateOf(rule, 'find', subject, inner);
  const conditions = [`"${inner}"."${key}" = "${alias}"."${by}"`, ...tests, ...(isShown ? [] : [`(${allowed})`])];
  return `EXISTS (SELECT FROM "${rule.table}" "${inner}" WHERE ${conditions.join(' AND ')})`;
}
