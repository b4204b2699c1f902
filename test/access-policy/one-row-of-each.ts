import { type Client } from 'pg';
import { type Viewer } from '../../src/platform/access/index.js';

/** The account that owns what it can own of these rows. */
export const VIEWER: Viewer = {
  account: '00000000-0000-4000-8000-000000000001',
  role: 'clerk',
  authority: 'jobcenter',
  office: 'of-dan-jobcenter',
  person: null,
  locale: 'de',
};

/** Something of each type. */
const VALUES: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: 'gen_random_uuid()::text',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  boolean: 'false',
  integer: '1',
  smallint: '1',
  bigint: '1',
  jsonb: `'{}'`,
  ARRAY: `'{}'`,
  bytea: `''`,
};

/** Columns that need more than something of their type. */
const SPECIAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notification: { person_id: 'gen_random_uuid()' },
  calendar_address: { account: `'${VIEWER.account}'` },
};

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Expressions for the columns of a table that must hold something. */
export async function valuesOf(client: Client, table: string): Promise<Record<string, string>> {
  const { rows } = await client.query<Column>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`,
    [table],
  );
  return Object.fromEntries(rows.map(({ name, type }) => [name, VALUES[type] ?? 'NULL']));
}

/** A statement that adds a row to each table, whatever columns it has. */
export async function oneRowOfEach(client: Client, tables: readonly string[]) {
  const inserts: { table: string; insert: string }[] = [];
  for (const table of tables) {
    const values = { ...(await valuesOf(client, table)), ...SPECIAL[table] };
    const columns = Object.keys(values).map((name) => `"${name}"`);
    const insert = `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${Object.values(values).join(', ')})`;
    inserts.push({ table, insert });
  }
  return inserts;
}
