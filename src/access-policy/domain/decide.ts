import { type Viewer } from '../../platform/access/index.js';
import { type ColumnTest, type Grant, type RowAction, type RowRule } from './row-rule.js';

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Finds the row that `by` names, whoever asks; `undefined` where there is none. */
export type FindParent = (table: string, key: string, value: unknown) => readonly Row[];

/** What is asked: may `subject` do `action` with `object`? `null` is somebody who has not signed in. */
export interface Question {
  readonly subject: Viewer | null;
  readonly action: RowAction;
  readonly object: Row;
}

export type Decision = { readonly allowed: true; readonly basis: string } | { readonly allowed: false };

/** The one decision, and what it rests on; denied unless a grant says otherwise. */
export function decide(rule: RowRule, question: Question, parents: FindParent): Decision {
  const grant = rule.grants.find((one) => grants(one, question, parents));
  return grant === undefined ? { allowed: false } : { allowed: true, basis: grant.basis };
}

/** Whether a grant is meant for this action. */
export const covers = ({ actions }: Grant, action: RowAction): boolean =>
  actions?.includes(action) ?? action !== 'remove';

function grants(grant: Grant, { subject, action, object }: Question, parents: FindParent): boolean {
  if (subject === null || !grant.roles.includes(subject.role) || !covers(grant, action)) return false;
  if (!grant.where.every((test) => holds(test, object, subject))) return false;
  if (grant.within === undefined) return true;
  const { rule, by, key } = grant.within;
  const found = parents(rule.table, key, object[by]);
  return found.some((parent) => decide(rule, { subject, action: 'find', object: parent }, parents).allowed);
}

function holds(test: ColumnTest, object: Row, subject: Viewer): boolean {
  const value = object[test.column];
  if ('known' in test) return value !== null && value !== undefined;
  const wanted = subject['is' in test ? test.is : test.holds];
  if (wanted === null || wanted === '') return false;
  return 'is' in test ? value === wanted : Array.isArray(value) && value.includes(wanted);
}
