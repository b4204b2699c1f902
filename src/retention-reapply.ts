import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { assertDatabase } from './migrate-database.js';
import { asSystem } from './platform/access/index.js';
import { parseEnv, toConfig } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';
import { StartProblem } from './platform/start-problem.js';
import { ReapplyDeletions } from './retention/index.js';

const USAGE = 'Say which deletions: npm run retention:reapply -- --records <file>';

/** `npm run retention:reapply`: after a restore, deletes again what had been deleted since the backup was made. */
await runProcess(async () => {
  const records = readArguments();
  const config = toConfig(parseEnv(process.env));
  await assertDatabase(config.databaseUrl);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: false }), {
    logger: false,
  });
  const { read, rows } = await asSystem(() => app.get(ReapplyDeletions, { strict: false }).run(records));
  await app.close();
  process.stdout.write(`${read} deletions read, ${rows} rows deleted again\n`);
  process.exit(0);
});

/** @throws StartProblem where the file is not named */
function readArguments(): string {
  try {
    const { records } = parseArgs({ options: { records: { type: 'string' } } }).values;
    if (records !== undefined) return records;
  } catch {
    // An unknown option is answered like a missing one.
  }
  throw new StartProblem('retention/usage', `${USAGE}.`);
}
