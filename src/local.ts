import { randomBytes } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AUTHORITIES, SERVICES } from './authorities/index.js';
import { LoadSampleOffices } from './catalogue/index.js';
import { LoadSampleUsers } from './identity/index.js';
import { freePort } from './platform/http/index.js';
import { makeLocalDataKey } from './local/local-data-key.js';
import { keepIssuer } from './local/issuer/issuer-key.js';
import { ISSUER_PATH, mountIssuer } from './local/issuer/mount-issuer.js';
import { sampleIssuer } from './local/issuer/sample-issuer.js';
import { makeLocalKey } from './local/local-key.js';
import { Progress } from './local/progress.js';
import { SmsSimulator } from './local/sms-simulator.js';
import { welcome } from './local/welcome.js';
import { migrate } from './migrate-database.js';
import { embeddedLogin } from './local/embedded-login.js';
import { keepSms, mailboxFolderOf } from './notifications/index.js';
import { type Config, demand, type Env, parseEnv, publicUrlOf, toConfig } from './platform/config/index.js';
import { startEmbeddedPostgres } from './platform/database/embedded/index.js';
import { runProcess, type Running } from './platform/run-process.js';
import { LoadSandbox } from './sandbox/index.js';
import { serve } from './serve.js';

/** Everything comes from this one machine. */
const RATE_LIMITS = ['address', 'public', 'refused', 'account'].map((name) => [name, 60_000] as const);

/** `npm start`: database, migrations, sample district, API and worker in one process, ready to try. */
await runProcess(async () => {
  const progress = new Progress();
  const env = parseEnv(process.env);
  await freePort(env);
  const database = await openDatabase(env, progress);
  try {
    const sms = env.SMS_URL === undefined ? await simulateSms(env) : {};
    const config = localConfig({ ...env, ...choicesOf(env), DATABASE_URL: database.url, ...sms });
    await progress.step('tables', () => migrate(database.ownerUrl, database.url));
    const served = await serveSample(config, env.OIDC_ISSUER === undefined, progress);
    process.stdout.write(welcome(config));
    return { stop: () => stopAll(served, database) };
  } catch (error) {
    await database.stop();
    throw error;
  }
});

/** What is not set is made once and kept with the data; without an issuer, the sample one answers on this server. */
function localConfig(env: Env): Config {
  const { DATA_DIR } = env;
  const DATA_KEY = env.DATA_KEY ?? (env.DATA_KEY_FILE === undefined ? makeLocalDataKey(DATA_DIR) : undefined);
  const SIGNING_KEY = env.SIGNING_KEY ?? parseEnv({ SIGNING_KEY: makeLocalKey(DATA_DIR, 'signing-key') }).SIGNING_KEY;
  const AUDIT_KEY = env.AUDIT_KEY ?? parseEnv({ AUDIT_KEY: makeLocalKey(DATA_DIR, 'audit-key') }).AUDIT_KEY;
  const keys = { DATA_KEY, SIGNING_KEY, AUDIT_KEY };
  if (env.OIDC_ISSUER !== undefined) return toConfig({ ...env, ...keys });
  const OIDC_ISSUER = `${publicUrlOf(env)}${ISSUER_PATH}`;
  const OIDC_ADDRESS = `http://${reachable(env.HOST)}:${env.PORT}${ISSUER_PATH}`;
  const forTryingOut = { unboundPartners: true, sandbox: env.SANDBOX !== 'off' };
  return { ...toConfig({ ...env, ...keys, OIDC_ISSUER, OIDC_ADDRESS }), ...forTryingOut };
}

/** An address to connect to, for one to listen on. */
function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}

/** A gateway that puts short messages into the mailbox; it ends with the process. */
async function simulateSms({ DATA_DIR }: Env) {
  const key = randomBytes(16).toString('hex');
  const folder = mailboxFolderOf({ dataDir: DATA_DIR });
  const simulator = new SmsSimulator(key, ({ foreign_id: id, from, to, text }) =>
    keepSms(folder, { id, from, to, text, date: new Date() }),
  );
  return { SMS_URL: (await simulator.start()).url, SMS_KEY: key };
}

/** What an installation decides for itself; for trying out, calls may stay on this machine and the Sozialamt prints letters. */
function choicesOf({ OUTGOING = 'loopback', LETTER_OFFICE = 'of-dan-sozialamt', RATE_LIMITS: chosen }: Env) {
  return { OUTGOING, LETTER_OFFICE, RATE_LIMITS: new Map([...RATE_LIMITS, ...chosen]) };
}

interface Database {
  /** With the login that may change the tables, and with that of the processes. */
  readonly ownerUrl: string;
  readonly url: string;
  stop(): Promise<void>;
}

async function openDatabase(env: Env, progress: Progress): Promise<Database> {
  if (env.DATABASE_URL !== undefined) {
    const { MIGRATION_DATABASE_URL: ownerUrl } = demand(env, 'MIGRATION_DATABASE_URL');
    return { ownerUrl, url: env.DATABASE_URL, stop: () => Promise.resolve() };
  }
  const { url, stop } = await progress.step('PostgreSQL', () =>
    startEmbeddedPostgres({ dataDir: env.DATA_DIR, durable: true, onProgress: (line) => progress.note(line) }),
  );
  return { ownerUrl: url, url: embeddedLogin(url), stop };
}

async function serveSample(config: Config, withIssuer: boolean, progress: Progress): Promise<Running> {
  const what = `${AUTHORITIES.length} authorities, ${SERVICES.length} services, sample district`;
  return progress.step(what, () =>
    serve(config, {
      worker: true,
      prepare: async (app) => {
        if (withIssuer) await openIssuer(app, config);
        await app.get(LoadSampleOffices).run();
        await app.get(LoadSampleUsers).run();
        if (config.sandbox) await app.get(LoadSandbox, { strict: false }).run();
      },
    }),
  );
}

async function openIssuer(app: NestFastifyApplication, { dataDir, issuer, publicUrl }: Config): Promise<void> {
  mountIssuer(app, await sampleIssuer({ identity: keepIssuer(dataDir, issuer), dataDir, publicUrl }));
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
