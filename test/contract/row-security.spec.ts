import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { OPEN_TABLES, ROW_RULES, rowSecurityOf } from '../../src/access-policy/index.js';
import { asSystem, asViewer, type Viewer } from '../../src/platform/access/index.js';
import { SystemClock } from '../../src/platform/clock/index.js';
import { connectionOptions, UnitOfWork } from '../../src/platform/database/index.js';
import { OutboxEntity, Outbox } from '../../src/platform/queue/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { oneRowOfEach, VIEWER } from '../access-policy/one-row-of-each.js';

interface Policy {
  readonly tablename: string;
  readonly policyname: string;
  readonly roles: string;
  readonly cmd: string;
  readonly qual: string | null;
  readonly with_check: string | null;
}

const POLICIES = `
  SELECT tablename, policyname, roles::text, cmd, qual, with_check FROM pg_policies
  WHERE schemaname = 'public' ORDER BY tablename, policyname`;

const PROTECTED = ROW_RULES.map(({ table }) => table);

let database: TestDatabase;
let owner: Client;
/** A connection as the processes open it. */
let app: Client;
beforeAll(async () => {
  database = await openTestDatabase();
  owner = await connected(database.ownerUrl);
  app = await connected(database.url, '-c role=eindach_app');
  for (const { table, insert } of await oneRowOfEach(owner, PROTECTED)) {
    await owner.query(insert).catch((error: Error) => Promise.reject(new Error(`${table}: ${error.message}`)));
  }
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.close();
});

async function connected(connectionString: string, options?: string): Promise<Client> {
  const client = new Client({ connectionString, options });
  await client.connect();
  return client;
}

const namesIn = async (client: Client, query: string): Promise<string[]> =>
  (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);

const countIn = async (client: Client, table: string): Promise<number> =>
  (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`)).rows[0]?.n ?? -1;

describe('every table', () => {
  it('is under forced row level security by a rule, or holds nothing about a person and says why', async () => {
    const tables = await namesIn(
      owner,
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    );
    expect(tables.toSorted()).toEqual([...PROTECTED, ...Object.keys(OPEN_TABLES)].toSorted());
    const secured = await namesIn(
      owner,
      `SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relforcerowsecurity`,
    );
    expect(secured.toSorted()).toEqual(PROTECTED.toSorted());
  });

  it('has the policies that its rule compiles to today', async () => {
    const found = (await owner.query<Policy>(POLICIES)).rows;
    await owner.query('BEGIN');
    for (const { tablename, policyname } of found) await owner.query(`DROP POLICY "${policyname}" ON "${tablename}"`);
    for (const statement of ROW_RULES.flatMap(rowSecurityOf)) await owner.query(statement);
    const compiled = (await owner.query<Policy>(POLICIES)).rows;
    await owner.query('ROLLBACK');
    const different = compiled.filter((one) => !found.some((other) => JSON.stringify(one) === JSON.stringify(other)));
    const stale = [...new Set(different.map(({ tablename }) => tablename))];
    // what a migration has to do: drop the policies of these tables and make these
    expect(ROW_RULES.filter(({ table }) => stale.includes(table)).flatMap(rowSecurityOf)).toEqual([]);
    expect(found).toEqual(compiled);
  });

  it('is shown by no view that looks with the eyes of its owner', async () => {
    const views = await namesIn(
      owner,
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND (relkind = 'm' OR (relkind = 'v' AND NOT coalesce(reloptions @> '{security_invoker=true}', false)))`,
    );
    expect(views).toEqual([]);
  });
});

describe('the roles', () => {
  it('cannot lift the protection, and own nothing', async () => {
    const { rows } = await owner.query(
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'eindach\\_%' AND rolname IN ('eindach_app', 'eindach_system', 'eindach_queue')
         AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole
           OR EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid))`,
    );
    expect(rows).toEqual([]);
  });

  it('are not the login of the processes, which by itself reaches nothing', async () => {
    const login = await connected(database.url);
    await expect(login.query('SELECT FROM hand_off')).rejects.toThrow('permission denied');
    await expect(login.query('SELECT FROM bullmq.job')).rejects.toThrow('permission denied');
    await login.end();
  });

  it('reach the tables of the queue as the queue alone', async () => {
    await expect(app.query('SELECT FROM bullmq.job')).rejects.toThrow('permission denied');
    const queue = await connected(database.url, '-c role=eindach_queue');
    await expect(queue.query('SELECT FROM hand_off')).rejects.toThrow('permission denied');
    await queue.end();
  });
});

/** Rows that a statement changed; none where the table is only added to, whoever asks. */
const changedBy = (statement: string): Promise<number | null> =>
  app.query(statement).then(
    ({ rowCount }) => rowCount,
    (error: Error) => (error.message.startsWith('permission denied for table') ? 0 : Promise.reject(error)),
  );

describe('a connection without a viewer', () => {
  it.each(PROTECTED)('sees and changes nothing of %s, though there is something', async (table) => {
    expect(await countIn(owner, table)).toBeGreaterThan(0);
    expect(await countIn(app, table)).toBe(0);
    const [column] = await namesIn(
      owner,
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`,
    );
    expect(await changedBy(`UPDATE "${table}" SET "${column}" = "${column}"`)).toBe(0);
    expect(await changedBy(`DELETE FROM "${table}"`)).toBe(0);
  });

  it('adds nothing to any of them', async () => {
    for (const { table, insert } of await oneRowOfEach(owner, PROTECTED)) {
      await expect(app.query(insert)).rejects.toThrow(`violates row-level security policy for table "${table}"`);
    }
  });
});

describe('a connection of the pool', () => {
  let source: DataSource;
  beforeAll(async () => {
    const options = { ...connectionOptions(database.url), poolSize: 1, entities: [OutboxEntity] };
    source = await new DataSource(options).initialize();
  });
  afterAll(() => source.destroy());

  class Addresses {
    constructor(private readonly manager: { query(sql: string): Promise<unknown[]> }) {}

    all(): Promise<unknown[]> {
      return this.manager.query('SELECT id FROM calendar_address');
    }
  }

  it('forgets who used it, also where their work failed', async () => {
    const work = new UnitOfWork(source, new SystemClock());
    const seenBy = (viewer: Viewer) => asViewer(viewer, 'casework', () => work.read((tx) => tx.of(Addresses).all()));
    const someoneElse = { ...VIEWER, account: '00000000-0000-4000-8000-00000000ffff' };
    expect(await seenBy(VIEWER)).toHaveLength(1);
    expect(await seenBy(someoneElse)).toEqual([]);
    expect(await asSystem(() => work.read((tx) => tx.of(Addresses).all()))).toHaveLength(1);
    expect(await work.read((tx) => tx.of(Addresses).all())).toEqual([]);
    const failing = asViewer(VIEWER, 'casework', () =>
      work.run((tx) => tx.asSystem(() => Promise.reject(new Error('failed')))),
    );
    await expect(failing).rejects.toThrow('failed');
    expect(await source.query('SELECT id FROM calendar_address')).toEqual([]);
    const settings = await source.query<object[]>(
      `SELECT current_user, coalesce(current_setting('app.account', true), '') AS account`,
    );
    expect(settings).toEqual([{ current_user: 'eindach_app', account: '' }]);
  });

  it('is itself again after an elevation', async () => {
    const work = new UnitOfWork(source, new SystemClock());
    const someoneElse = { ...VIEWER, account: '00000000-0000-4000-8000-00000000ffff' };
    const seen = await asViewer(someoneElse, 'casework', () =>
      work.run(async (tx) => {
        const within = await tx.asSystem(() => tx.asSystem(() => tx.of(Addresses).all()));
        await tx.of(Outbox).add('test.elevated', VIEWER.account);
        return [within.length, (await tx.of(Addresses).all()).length];
      }),
    );
    expect(seen).toEqual([1, 0]);
  });
});
