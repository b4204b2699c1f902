import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations/index.js';
import { connectionOptions, MINIMUM_POSTGRES } from './platform/database/index.js';
import { StartProblem } from './platform/start-problem.js';

/**
 * Looks at the database before anything relies on it.
 * @throws StartProblem where it cannot be reached, is too old or is not migrated
 */
export async function assertDatabase(url: string): Promise<void> {
  const dataSource = await connect(url);
  try {
    await assertVersion(dataSource);
    if (await dataSource.showMigrations()) {
      throw new StartProblem(
        'database/not-migrated',
        'The database does not have the tables of this release; run `npm run migrate` with the same DATABASE_URL first.',
      );
    }
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Brings the database to this release.
 * @throws StartProblem where it cannot be reached or is too old
 */
export async function migrate(url: string): Promise<number> {
  const dataSource = await connect(url);
  try {
    await assertVersion(dataSource);
    return (await dataSource.runMigrations({ transaction: 'each' })).length;
  } finally {
    await dataSource.destroy();
  }
}

async function connect(url: string): Promise<DataSource> {
  const dataSource = new DataSource({ ...connectionOptions(url), extra: {}, migrations: MIGRATIONS });
  try {
    return await dataSource.initialize();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    const { host } = new URL(url);
    throw new StartProblem(
      'database/unreachable',
      `PostgreSQL at ${host} named by DATABASE_URL cannot be used (${code}).`,
    );
  }
}

async function assertVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: string }[]>(`SELECT current_setting('server_version') AS version`);
  const major = Number.parseInt(row?.version ?? '0', 10);
  if (major < MINIMUM_POSTGRES) {
    throw new StartProblem(
      'database/too-old',
      `The database is PostgreSQL ${row?.version}; EinDach needs ${MINIMUM_POSTGRES} or newer. Nothing was changed.`,
    );
  }
}
