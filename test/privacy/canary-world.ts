import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { SmtpSink } from '../notifications/smtp-sink.js';
import { type Requests, requestsOf } from '../support/app.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { RATE_LIMITS } from '../support/config.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { freePort } from '../support/free-port.js';
import { testIssuer } from '../support/issuer.js';
import { newSigningKey } from '../support/signing-key.js';
import { until } from '../support/until.js';
import { Receiver } from '../webhooks/receiver.js';

const PROCESS = join(import.meta.dirname, 'canary-process.mjs');

/** What of the other side each process talks to. */
interface Places {
  readonly database: TestDatabase;
  readonly relay: SmtpSink;
  readonly receiver: Receiver;
  readonly dataDir: string;
}

/** The running software with everything around it that could let a name out. */
export class CanaryWorld {
  private constructor(
    private readonly child: ChildProcess,
    private readonly sql: Client,
    readonly url: string,
    private readonly written: Buffer[],
    readonly places: Places,
  ) {}

  static async open(redisUrl = ''): Promise<CanaryWorld> {
    const places = {
      database: await openTestDatabase(),
      relay: await new SmtpSink({ disabledCommands: ['STARTTLS', 'AUTH'] }).start(),
      receiver: await Receiver.start(),
      dataDir: mkdtempSync(join(tmpdir(), 'eindach-canary-')),
    };
    const sql = new Client({ connectionString: places.database.ownerUrl });
    await sql.connect();
    const port = await freePort();
    const env = { ...process.env, ...settingsOf(places), REDIS_URL: redisUrl, PORT: String(port) };
    const child = spawn(process.execPath, [PROCESS], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => written.push(part));
    const world = new CanaryWorld(child, sql, `http://127.0.0.1:${port}`, written, places);
    await until(() => Promise.resolve(world.log.includes('canary process ready')), 120, 'the process');
    return world;
  }

  /** All that the process has written so far. */
  get log(): string {
    return Buffer.concat(this.written).toString();
  }

  request(user?: string): Requests {
    return requestsOf(this.url, user);
  }

  async rows<T extends QueryResultRow>(statement: string, values: unknown[] = []): Promise<T[]> {
    return (await this.sql.query<T>(statement, values)).rows;
  }

  /** Waits until the worker has nothing left to do. */
  async settled(): Promise<void> {
    const left = `SELECT count(*)::int AS left FROM outbox WHERE done_at IS NULL AND dead_at IS NULL AND due_at <= now()`;
    await until(async () => (await this.rows<{ left: number }>(left))[0]?.left === 0, 120, 'an end of the work');
  }

  /** Every column of every schema with a value that matches, as `table.column`. */
  async columnsWith(pattern: string): Promise<string[]> {
    const columns = await this.rows<{ table: string; column: string; name: string; bytes: boolean }>(COLUMNS);
    const found: string[] = [];
    for (const { table, column, name, bytes } of columns) {
      const text = bytes ? `encode(${column}, 'escape')` : `${column}::text`;
      const [hit] = await this.rows(`SELECT 1 FROM ${table} WHERE ${text} ~* $1 LIMIT 1`, [pattern]);
      if (hit !== undefined) found.push(name);
    }
    return found.toSorted();
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    if (this.child.exitCode === null && this.child.kill('SIGKILL')) await ended;
    await this.sql.end();
    await this.places.relay.stop();
    await this.places.receiver.stop();
    rmSync(this.places.dataDir, { recursive: true, force: true });
    await this.places.database.close();
  }
}

function settingsOf({ database, relay, dataDir }: Places): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    OIDC_ISSUER: testIssuer().url,
    SIGNING_KEY: newSigningKey(),
    DATA_KEY: TEST_DATA_KEY,
    SMTP_URL: `smtp://127.0.0.1:${relay.settings().port}`,
    LETTER_OFFICE: 'of-dan-sozialamt',
    OUTGOING: 'loopback',
    RATE_LIMITS,
    STEP_UP_AGE: '86400',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'debug',
  };
}

const COLUMNS = `
  SELECT format('%I.%I', table_schema, table_name) AS table, quote_ident(column_name) AS column,
    table_name || '.' || column_name AS name, data_type = 'bytea' AS bytes
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`;
