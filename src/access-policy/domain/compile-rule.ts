import { type Role, ROLES, type Viewer } from '../../platform/access/index.js';
import { covers } from './decide.js';
import { type ColumnTest, type Grant, type RowAction, type RowRule, type SubjectKey } from './row-rule.js';

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
export const parametersOf = ({ account, person, office }: Viewer) => ({
  viewer_account: account,
  viewer_person: person,
  viewer_office: office,
});

/** The rule as one condition on the rows of `alias`: lists, searches, counts, single reads and row level security use it. */
export function predicateOf(rule: RowRule, action: RowAction, subject: SqlSubject, alias = rule.table): string {
  const ways = rule.grants.filter((grant) => covers(grant, action)).flatMap((grant) => wayOf(grant, subject, alias));
  return ways.length === 0 ? 'FALSE' : ways.map((way) => `(${way})`).join(' OR ');
}

/** No way where it is not open to them. */
function wayOf({ roles, where, within }: Grant, subject: SqlSubject, alias: string): string[] {
  const role = subject.isOneOf(roles);
  if (role === false) return [];
  const tests = where.map((test) => testOf(test, subject, alias));
  if (tests.includes(undefined)) return [];
  const parent = within === undefined ? [] : [parentOf(within, subject, alias)];
  return [[...(role === true ? [] : [role]), ...tests, ...parent].join(' AND ') || 'TRUE'];
}

function testOf(test: ColumnTest, subject: SqlSubject, alias: string): string | undefined {
  const column = `"${alias}"."${test.column}"`;
  if ('known' in test) return `${column} IS NOT NULL`;
  const value = subject.value('is' in test ? test.is : test.holds);
  if (value === undefined) return undefined;
  return 'is' in test ? `${column} = ${value}` : `${value} = ANY (${column})`;
}

function parentOf({ rule, by, key }: NonNullable<Grant['within']>, subject: SqlSubject, alias: string): string {
  const inner = `${alias}_${rule.table}`;
  const found = subject.seesOnlyTheirs ? '' : ` AND (${predicateOf(rule, 'find', subject, inner)})`;
  return `EXISTS (SELECT FROM "${rule.table}" "${inner}" WHERE "${inner}"."${key}" = "${alias}"."${by}"${found})`;
}
