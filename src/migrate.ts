import { migrate } from './migrate-database.js';
import { demand, parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** `npm run migrate`: brings the database of DATABASE_URL to this release and ends. */
await runProcess(async () => {
  const { DATABASE_URL } = demand(parseEnv(process.env), 'DATABASE_URL');
  const count = await migrate(DATABASE_URL);
  process.stdout.write(count === 0 ? 'The database is up to date.\n' : `${count} migrations ran.\n`);
  process.exit(0);
});
