import { migrate } from './migrate-database.js';
import { parseEnv, toConfig } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** `npm run migrate`: brings the database of DATABASE_URL to this release and ends. */
await runProcess(async () => {
  const { databaseUrl } = toConfig(parseEnv(process.env));
  const count = await migrate(databaseUrl);
  process.stdout.write(count === 0 ? 'The database is up to date.\n' : `${count} migrations ran.\n`);
  process.exit(0);
});
