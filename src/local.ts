import { AUTHORITIES, SERVICES } from './authorities/index.js';
import { LoadSampleOffices } from './catalogue/index.js';
import { LoadSampleUsers } from './identity/index.js';
import { freePort } from './platform/http/index.js';
import { makeLocalDataKey } from './local/local-data-key.js';
import { makeLocalSecret } from './local/local-secret.js';
import { makeLocalSigningKey } from './local/local-signing-key.js';
import { Progress } from './local/progress.js';
import { welcome } from './local/welcome.js';
import { migrate } from './migrate-database.js';
import { type Config, type Env, parseEnv, toConfig } from './platform/config/index.js';
import { startEmbeddedPostgres } from './platform/database/embedded/index.js';
import { runProcess, type Running } from './platform/run-process.js';
import { serve } from './serve.js';

/** `npm start`: database, migrations, sample district, API and worker in one process, ready to try. */
await runProcess(async () => {
  const progress = new Progress();
  const env = parseEnv(process.env);
  await freePort(env);
  const database = await openDatabase(env, progress);
  try {
    const here = { DATABASE_URL: database.url, OUTGOING: env.OUTGOING ?? 'loopback' } as const;
    const config = toConfig({ ...env, ...here, ...secretsOf(env) });
    const served = await serveSample(config, progress);
    process.stdout.write(welcome(config));
    return { stop: () => stopAll(served, database) };
  } catch (error) {
    await database.stop();
    throw error;
  }
});

/** Those that are not set are made once and kept with the data. */
function secretsOf(env: Env) {
  return {
    TOKEN_SECRET: env.TOKEN_SECRET ?? makeLocalSecret(env.DATA_DIR),
    DATA_KEY: env.DATA_KEY ?? makeLocalDataKey(env.DATA_DIR),
    SIGNING_KEY: env.SIGNING_KEY ?? parseEnv({ SIGNING_KEY: makeLocalSigningKey(env.DATA_DIR) }).SIGNING_KEY,
  };
}

interface Database {
  readonly url: string;
  stop(): Promise<void>;
}

async function openDatabase(env: Env, progress: Progress): Promise<Database> {
  if (env.DATABASE_URL !== undefined) return { url: env.DATABASE_URL, stop: () => Promise.resolve() };
  return progress.step('PostgreSQL', () =>
    startEmbeddedPostgres({ dataDir: env.DATA_DIR, durable: true, onProgress: (line) => progress.note(line) }),
  );
}

async function serveSample(config: Config, progress: Progress): Promise<Running> {
  await progress.step('tables', () => migrate(config.databaseUrl));
  const what = `${AUTHORITIES.length} authorities, ${SERVICES.length} services, sample district`;
  return progress.step(what, () =>
    serve(config, {
      worker: true,
      prepare: async (app) => {
        await app.get(LoadSampleOffices).run();
        await app.get(LoadSampleUsers).run();
      },
    }),
  );
}

/** The database goes last, whatever became of the rest. */
async function stopAll(served: Running, database: Database): Promise<void> {
  process.stdout.write('\nStopping …\n');
  try {
    await served.stop();
  } finally {
    await database.stop();
  }
}
