import * as fc from 'fast-check';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import {
  decide,
  parametersOf,
  predicateOf,
  ROW_RULES,
  type Row,
  type RowAction,
  type RowRule,
  subjectOf,
} from '../../src/access-policy/index.js';
import { asViewer, type Viewer } from '../../src/platform/access/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { connectionOptions, UnitOfWork } from '../../src/platform/database/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { addRandomRows, allRows, ANY_VIEWER } from './random-rows.js';

const SEED = 20_261_122;

/** Between the times that are drawn for what ends. */
const NOW = new Date('2026-11-22T12:30:00Z');

class StoppedClock extends Clock {
  now(): Date {
    return NOW;
  }
}

let database: TestDatabase;
let owner: Client;
let source: DataSource;
let rows: ReadonlyMap<string, readonly Row[]>;
beforeAll(async () => {
  database = await openTestDatabase();
  // what a query compares times with, as `UnitOfWork` sets it
  owner = new Client({ connectionString: database.ownerUrl, options: `-c app.at=${NOW.toISOString()}` });
  await owner.connect();
  for (const [index, rule] of ROW_RULES.entries()) await addRandomRows(owner, rule, 40, SEED + index);
  rows = await allRows(owner);
  source = await new DataSource(connectionOptions(database.url)).initialize();
});
afterAll(async () => {
  await source.destroy();
  await owner.end();
  await database.close();
});

const parents = (table: string, key: string, value: unknown) =>
  (rows.get(table) ?? []).filter((row) => row[key] === value);

const places = (found: readonly Row[]): string[] => found.map(({ ctid }) => String(ctid)).toSorted();

/** By the pure decision. */
const decided = (rule: RowRule, action: RowAction, subject: Viewer): string[] =>
  places(
    (rows.get(rule.table) ?? []).filter(
      (object) => decide(rule, { subject, action, object, at: NOW }, parents).allowed,
    ),
  );

/** By the condition that queries carry, on a connection that sees everything. */
async function queried(rule: RowRule, action: RowAction, viewer: Viewer): Promise<string[]> {
  const parameters: Readonly<Record<string, unknown>> = parametersOf(viewer);
  const predicate = predicateOf(rule, action, subjectOf(viewer)).replaceAll(
    /:(viewer_\w+)/g,
    (_, name: string) => `'${String(parameters[name])}'`,
  );
  return places((await owner.query<Row>(`SELECT ctid::text FROM "${rule.table}" WHERE ${predicate}`)).rows);
}

class Everything {
  constructor(private readonly manager: { query<T>(sql: string): Promise<T> }) {}

  /** Without any condition. */
  of(table: string): Promise<Row[]> {
    return this.manager.query(`SELECT ctid::text FROM "${table}"`);
  }
}

/** By row level security alone. */
async function shown({ table }: RowRule, viewer: Viewer): Promise<string[]> {
  const work = new UnitOfWork(source, new StoppedClock());
  return places(await asViewer(viewer, () => work.read((tx) => tx.of(Everything).of(table))));
}

describe('for anybody and any row', () => {
  it.each(ROW_RULES.map((rule) => [rule.table, rule] as const))(
    'decision, query and row level security show the same of %s',
    async (_, rule) => {
      expect(rows.get(rule.table)?.length).toBeGreaterThan(0);
      let shownToSomebody = 0;
      await fc.assert(
        fc.asyncProperty(ANY_VIEWER, async (viewer) => {
          const found = decided(rule, 'find', viewer);
          shownToSomebody += found.length;
          expect(await queried(rule, 'find', viewer)).toEqual(found);
          expect(await shown(rule, viewer)).toEqual(found);
          const listed = decided(rule, 'list', viewer);
          expect(await queried(rule, 'list', viewer)).toEqual(listed);
          expect(found).toEqual(expect.arrayContaining(listed));
        }),
        { numRuns: 40, seed: SEED },
      );
      // a rule that grants something was put to the test
      expect(shownToSomebody > 0).toBe(rule.grants.some(({ actions }) => actions?.includes('find') ?? true));
    },
  );

  it('nobody changes what they may not find', () => {
    fc.assert(
      fc.property(ANY_VIEWER, fc.constantFrom(...ROW_RULES), (viewer, rule) => {
        const found = decided(rule, 'find', viewer);
        for (const action of ['change', 'remove'] as const) {
          expect(found).toEqual(expect.arrayContaining(decided(rule, action, viewer)));
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('somebody who has not signed in may do nothing', () => {
    for (const rule of ROW_RULES) {
      for (const object of rows.get(rule.table) ?? []) {
        expect(decide(rule, { subject: null, action: 'find', object, at: NOW }, parents)).toEqual({ allowed: false });
      }
    }
  });
});
