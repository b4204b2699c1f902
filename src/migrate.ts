import { migrate } from './migrate-database.js';
import { demand, parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** `npm run migrate`: brings the database to this release, makes the login of DATABASE_URL where there is none, and ends. */
await runProcess(async () => {
  const { MIGRATION_DATABASE_URL, DATABASE_URL } = demand(
    parseEnv(process.env),
    'MIGRATION_DATABASE_URL',
    'DATABASE_URL',
  );
  const count = await migrate(MIGRATION_DATABASE_URL, DATABASE_URL);
  process.stdout.write(count === 0 ? 'The database is up to date.\n' : `${count} migrations ran.\n`);
  process.exit(0);
});
