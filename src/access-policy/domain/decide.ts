import { type Viewer } from '../../platform/access/index.js';
import { ANYTHING, type Purpose } from './purpose.js';
import { askedOfParent, type ColumnTest, type Grant, isReading, type RowAction, type RowRule } from './row-rule.js';

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Finds the row that `by` names, whoever asks; `undefined` where there is none. */
export type FindParent = (table: string, key: string, value: unknown) => readonly Row[];

/** What is asked: may `subject` do `action` with `object` for `purpose` at that time? `null` is somebody who has not signed in. */
export interface Question {
  readonly subject: Viewer | null;
  /** `null` where none was said. */
  readonly purpose: Purpose | null;
  readonly action: RowAction;
  readonly object: Row;
  readonly at: Date;
}

export type Decision = { readonly allowed: true; readonly basis: string } | { readonly allowed: false };

/** The one decision, and what it rests on; denied unless a grant says otherwise. */
export function decide(rule: RowRule, question: Question, parents: FindParent): Decision {
  const grant = rule.grants.find((one) => grants(one, question, parents));
  return grant === undefined ? { allowed: false } : { allowed: true, basis: grant.basis };
}

/** Whether a grant is meant for this action, for whatever purpose. */
export const covers = (grant: Grant, action: RowAction): boolean =>
  (grant.actions?.includes(action) ?? action !== 'remove') && purposesOf(grant, action)?.length !== 0;

/** What a grant lets somebody do that for; `undefined` where it may be anything. */
export const purposesOf = ({ purposes }: Grant, action: RowAction): readonly Purpose[] | undefined =>
  purposes === ANYTHING ? undefined : purposes[isReading(action) ? 'reading' : 'changing'];

function grants(grant: Grant, question: Question, parents: FindParent): boolean {
  const { subject, purpose, action, object, at } = question;
  if (subject === null || !grant.roles.includes(subject.role) || !covers(grant, action)) return false;
  const purposes = purposesOf(grant, action);
  if (purposes !== undefined && (purpose === null || !purposes.includes(purpose))) return false;
  if (!grant.where.every((test) => holds(test, object, { subject, at }))) return false;
  if (grant.within === undefined) return true;
  const { rule, by, key, where = [] } = grant.within;
  return parents(rule.table, key, object[by]).some(
    (parent) =>
      where.every((test) => holds(test, parent, { subject, at })) &&
      decide(rule, { ...question, action: askedOfParent(action), object: parent }, parents).allowed,
  );
}

function holds(test: ColumnTest, object: Row, { subject, at }: { subject: Viewer; at: Date }): boolean {
  const value = object[test.column];
  if ('known' in test) return value !== null && value !== undefined;
  if ('ahead' in test) return value instanceof Date && value > at;
  const wanted = subject['is' in test ? test.is : test.holds];
  if (wanted === null || wanted === '') return false;
  return 'is' in test ? value === wanted : Array.isArray(value) && value.includes(wanted);
}
