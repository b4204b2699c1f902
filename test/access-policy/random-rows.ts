import * as fc from 'fast-check';
import { type Client, escapeIdentifier } from 'pg';
import {
  type ColumnTest,
  type Purpose,
  PURPOSES,
  ROW_RULES,
  type Row,
  type RowRule,
} from '../../src/access-policy/index.js';
import { type Role, ROLES, type Viewer } from '../../src/platform/access/index.js';
import { usualPurpose } from '../support/usual-purpose.js';
import { valuesOf } from './one-row-of-each.js';

const id = (kind: number) => (number: number) =>
  `00000000-0000-4000-${8000 + kind}-${String(number).padStart(12, '0')}`;
const ids = (kind: number, count: number) => Array.from({ length: count }, (_, index) => id(kind)(index + 1));

/** Few enough that two rows and a viewer often meet. */
const POOLS = {
  office: ['of-one', 'of-two', 'of-three'],
  person: ids(1, 3),
  account: ids(2, 3),
  authority: ['one', 'two'],
} as const;
/** Keys of the rows that others belong to. */
const KEYS = ids(3, 12);

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

/** Somebody with any role, and with an office, person and account that fit it or do not. */
const ANY_VIEWER: fc.Arbitrary<Viewer> = fc.record({
  account: fc.constantFrom(...POOLS.account),
  role: fc.constantFrom<Role>(...ROLES),
  authority: maybe(POOLS.authority),
  office: maybe(POOLS.office),
  person: maybe(POOLS.person),
  locale: fc.constant('de'),
});

/** Somebody who came for something: mostly for what people like them do. */
export const ANY_ERRAND: fc.Arbitrary<{ readonly viewer: Viewer; readonly purpose: Purpose | null }> = ANY_VIEWER.chain(
  (viewer) =>
    fc.record({
      viewer: fc.constant(viewer),
      purpose: fc.oneof({ weight: 2, arbitrary: fc.constant(usualPurpose(viewer.role)) }, maybe(PURPOSES)),
    }),
);

/** The columns that the rules look at, with what may stand in them. */
function looksAt({ table, grants }: RowRule): Record<string, fc.Arbitrary<unknown>> {
  const columns: Record<string, fc.Arbitrary<unknown>> = {};
  const asked = ROW_RULES.flatMap((rule) => rule.grants).flatMap(({ within }) =>
    within?.rule.table === table ? (within.where ?? []) : [],
  );
  for (const test of [...grants.flatMap(({ where }) => where), ...asked]) columns[test.column] ??= valueFor(test);
  const references = grants.flatMap(({ within }) => within?.by ?? []);
  const referred = ROW_RULES.flatMap((rule) => rule.grants).flatMap(({ within }) =>
    within?.rule.table === table ? within.key : [],
  );
  for (const column of [...references, ...referred]) columns[column] ??= fc.constantFrom(...KEYS);
  return columns;
}

function valueFor(test: ColumnTest): fc.Arbitrary<unknown> {
  if ('is' in test) return maybe(POOLS[test.is]);
  if ('ahead' in test) return maybe(['2026-11-22T12:00:00Z', '2026-11-22T13:00:00Z']);
  return 'holds' in test ? fc.subarray([...POOLS[test.holds]]) : maybe(['2026-11-22T12:00:00Z']);
}

/** Adds rows to the table of a rule whose deciding columns are drawn; those that two may not share are left out. */
export async function addRandomRows(client: Client, rule: RowRule, count: number, seed: number): Promise<void> {
  const drawn = fc.sample(fc.record(looksAt(rule)), { numRuns: count, seed });
  const fixed = await valuesOf(client, rule.table);
  for (const row of drawn) {
    const values = new Map<string, string>(Object.entries(fixed));
    for (const [column, value] of Object.entries(row)) {
      if (value !== null) values.set(column, literal(value));
    }
    const columns = [...values.keys()].map((name) => escapeIdentifier(name));
    const insert = `INSERT INTO "${rule.table}" (${columns.join(', ')}) VALUES (${[...values.values()].join(', ')})`;
    await client.query(`${insert} ON CONFLICT DO NOTHING`).catch((error: { code?: string }) => {
      if (error.code !== CHECK_VIOLATION) throw error;
    });
  }
}

/** A notification has one reader. */
const CHECK_VIOLATION = '23514';

const literal = (value: unknown): string =>
  Array.isArray(value) ? `'{${value.map(String).join(',')}}'` : `'${String(value)}'`;

/** Every row of every table, as it is. */
export async function allRows(client: Client): Promise<ReadonlyMap<string, readonly Row[]>> {
  const tables = new Map<string, readonly Row[]>();
  for (const { table } of ROW_RULES) {
    tables.set(table, (await client.query<Record<string, unknown>>(`SELECT ctid::text, * FROM "${table}"`)).rows);
  }
  return tables;
}
