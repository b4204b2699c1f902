import * as fc from 'fast-check';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import {
  decide,
  parametersOf,
  predicateOf,
  type Purpose,
  PURPOSES,
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
import { addRandomRows, allRows, ANY_ERRAND } from './random-rows.js';

const SEED = 20_261_122;

/** What a case file is made of. */
const FILE = ['case', 'case_member', 'case_concern', 'case_adviser', 'person', 'deadline', 'received_letter'];

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

interface Errand {
  readonly viewer: Viewer;
  readonly purpose: Purpose | null;
}

const places = (found: readonly Row[]): string[] => found.map(({ ctid }) => String(ctid)).toSorted();

/** By the pure decision. */
const decided = (rule: RowRule, action: RowAction, { viewer: subject, purpose }: Errand): string[] =>
  places(
    (rows.get(rule.table) ?? []).filter(
      (object) => decide(rule, { subject, purpose, action, object, at: NOW }, parents).allowed,
    ),
  );

/** By the condition that queries carry, on a connection that sees everything. */
async function queried(rule: RowRule, action: RowAction, { viewer, purpose }: Errand): Promise<string[]> {
  await owner.query(`SELECT set_config('app.purpose', $1, false)`, [purpose ?? '']);
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
async function shown({ table }: RowRule, { viewer, purpose }: Errand): Promise<string[]> {
  const work = new UnitOfWork(source, new StoppedClock());
  return places(await asViewer(viewer, purpose ?? '', () => work.read((tx) => tx.of(Everything).of(table))));
}

describe('for anybody and any row', () => {
  it.each(ROW_RULES.map((rule) => [rule.table, rule] as const))(
    'decision, query and row level security show the same of %s',
    async (_, rule) => {
      expect(rows.get(rule.table)?.length).toBeGreaterThan(0);
      let shownToSomebody = 0;
      await fc.assert(
        fc.asyncProperty(ANY_ERRAND, async (errand) => {
          const found = decided(rule, 'find', errand);
          shownToSomebody += found.length;
          expect(await queried(rule, 'find', errand)).toEqual(found);
          expect(await shown(rule, errand)).toEqual(found);
          const listed = decided(rule, 'list', errand);
          expect(await queried(rule, 'list', errand)).toEqual(listed);
          expect(found).toEqual(expect.arrayContaining(listed));
        }),
        { numRuns: 60, seed: SEED },
      );
      // a rule that grants something was put to the test
      expect(shownToSomebody > 0).toBe(rule.grants.some(({ actions }) => actions?.includes('find') ?? true));
    },
  );

  it('nobody changes what they may not find', () => {
    fc.assert(
      fc.property(ANY_ERRAND, fc.constantFrom(...ROW_RULES), (errand, rule) => {
        const found = decided(rule, 'find', errand);
        for (const action of ['change', 'remove'] as const) {
          expect(found).toEqual(expect.arrayContaining(decided(rule, action, errand)));
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('nobody sees a matter for statistics, or opens a case file to supervise', () => {
    const aboutMatters = ROW_RULES.filter(({ grants }) => grants.every(({ purposes }) => purposes !== 'anything'));
    const files = ROW_RULES.filter(({ table }) => FILE.includes(table));
    fc.assert(
      fc.property(ANY_ERRAND, ({ viewer }) => {
        const found = (rules: readonly RowRule[], purpose: Purpose) =>
          rules.flatMap((rule) => decided(rule, 'find', { viewer, purpose }));
        expect(found(aboutMatters, 'statistics')).toEqual([]);
        expect(found(files, 'supervision')).toEqual([]);
      }),
      { numRuns: 20, seed: SEED },
    );
  });

  it('somebody who has not signed in may do nothing', () => {
    for (const rule of ROW_RULES) {
      for (const object of rows.get(rule.table) ?? []) {
        for (const purpose of PURPOSES) {
          const question = { subject: null, purpose, action: 'find', object, at: NOW } as const;
          expect(decide(rule, question, parents)).toEqual({ allowed: false });
        }
      }
    }
  });
});
