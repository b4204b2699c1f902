import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations/index.js';
import {
  APP_ROLE,
  assertLogin,
  connectionOptions,
  keepLogin,
  keepRoles,
  MINIMUM_POSTGRES,
  notMigrated,
} from './platform/database/index.js';
import { prepareJobStore } from './platform/queue/index.js';
import { StartProblem } from './platform/start-problem.js';

/**
 * Looks at the database before anything relies on it.
 * @throws StartProblem where it cannot be reached, is too old, is not migrated, or is not to be used with this login
 */
export async function assertDatabase(url: string): Promise<void> {
  await connected('DATABASE_URL', url, async (client) => {
    await assertVersion(client);
    await assertLogin(client);
    await client.query(`SET ROLE ${APP_ROLE}`);
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations').catch(() => ({ rows: [] }));
    if (!MIGRATIONS.every((migration) => rows.some(({ name }) => name === migration.name))) throw notMigrated();
  });
}

/**
 * Brings the database to this release, as the login that owns it; `loginUrl` is what the processes use.
 * @throws StartProblem where it cannot be reached or is too old, or its login may not make what is needed
 */
export async function migrate(ownerUrl: string, loginUrl: string): Promise<number> {
  await connected('MIGRATION_DATABASE_URL', ownerUrl, async (client) => {
    await assertVersion(client);
    await assertTrigrams(client);
    await keepRoles(client);
  });
  const count = await runMigrations(ownerUrl);
  await connected('MIGRATION_DATABASE_URL', ownerUrl, async (client) => {
    await prepareJobStore(client);
    await keepLogin(client, loginUrl);
  });
  return count;
}

async function runMigrations(url: string): Promise<number> {
  const dataSource = new DataSource({ ...connectionOptions(url), extra: {}, migrations: MIGRATIONS });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).length;
  } finally {
    await dataSource.destroy();
  }
}

async function connected(setting: string, url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    const { host } = new URL(url);
    throw new StartProblem(
      'database/unreachable',
      `PostgreSQL at ${host} named by ${setting} cannot be used (${code}).`,
    );
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const version = rows[0]?.version ?? '0';
  if (Number.parseInt(version, 10) < MINIMUM_POSTGRES) {
    throw new StartProblem(
      'database/too-old',
      `The database is PostgreSQL ${version}; EinDach needs ${MINIMUM_POSTGRES} or newer. Nothing was changed.`,
    );
  }
}

/** The extension may be there already, or be made by whoever may create in the database (it is a trusted one). */
async function assertTrigrams(client: Client): Promise<void> {
  const { rows } = await client.query<{ installed: boolean; allowed: boolean }>(
    `SELECT installed_version IS NOT NULL AS installed, has_database_privilege(current_database(), 'CREATE') AS allowed
     FROM pg_available_extensions WHERE name = 'pg_trgm'`,
  );
  const [row] = rows;
  if (row === undefined) {
    throw new StartProblem(
      'database/no-trigrams',
      'PostgreSQL lacks its extension pg_trgm, which searching needs; install the additional modules (postgresql-contrib) on the database server, then try again. Nothing was changed.',
    );
  }
  if (!row.installed && !row.allowed) {
    throw new StartProblem(
      'database/no-trigrams',
      'The login that migrates may not create the extension pg_trgm, which searching needs; let the owner of the database run `CREATE EXTENSION pg_trgm` in it, then try again. Nothing was changed.',
    );
  }
}
