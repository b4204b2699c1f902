import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool, type QueryResultRow } from 'pg';
import { localDateOf } from '../../src/authority-kit/index.js';
import { RULES_IN_FORCE } from '../../src/deadlines/domain/deadline-rules.js';
import { SmtpSink } from '../notifications/smtp-sink.js';
import { openTestDatabase } from '../support/database.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';
import { until } from '../support/until.js';
import { ADD_DUE_REMINDERS, type DueReminders } from './due-reminders.js';
import { WorkerProcess } from './worker-process.js';

/** Where the processes of a world find what they need. */
export interface Places {
  /** A database of its own is made where none is named. */
  readonly database?: Readonly<{ url: string; ownerUrl: string }>;
  readonly redisUrl?: string;
}

/** A database, a mail relay in this process and as many real worker processes as a test starts. */
export class FaultWorld {
  private readonly workers: WorkerProcess[] = [];
  private readonly pool: Pool;
  private readonly signingKey = newSigningKey();
  private readonly auditKey = newSigningKey();
  private readonly checkpoints = mkdtempSync(join(tmpdir(), 'eindach-checkpoints-'));

  private constructor(
    readonly url: string,
    ownerUrl: string,
    readonly relay: SmtpSink,
    private readonly redisUrl: string,
    private readonly remove: () => Promise<void>,
  ) {
    this.pool = new Pool({ connectionString: ownerUrl, max: 2 });
    // a server that is killed under an idle connection is what these tests are about
    this.pool.on('error', () => undefined);
  }

  /** Call `close` in `afterAll`. */
  static async open({ database: named, redisUrl = '' }: Places = {}): Promise<FaultWorld> {
    const database = named === undefined ? await openTestDatabase() : { ...named, close: () => Promise.resolve() };
    const relay = await new SmtpSink({ disabledCommands: ['STARTTLS', 'AUTH'] }).start();
    return new FaultWorld(database.url, database.ownerUrl, relay, redisUrl, () => database.close());
  }

  async startWorker(): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start({
      ...process.env,
      DATABASE_URL: this.url,
      REDIS_URL: this.redisUrl,
      OIDC_ISSUER: 'https://issuer.example.org',
      SIGNING_KEY: this.signingKey,
      AUDIT_KEY: this.auditKey,
      AUDIT_CHECKPOINTS: this.checkpoints,
      DATA_KEY: TEST_DATA_KEY,
      SMTP_URL: `smtp://127.0.0.1:${this.relay.settings().port}`,
      MAIL_FROM: 'EinDach <willkommen@example.org>',
      LOG_LEVEL: 'info',
    });
    this.workers.push(worker);
    return worker;
  }

  async sql<T extends QueryResultRow>(statement: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(statement, [...values])).rows;
  }

  async addDueReminders({
    count,
    name,
    day = localDateOf(new Date()),
  }: Partial<DueReminders> & { count: number; name: string }) {
    const { version, calendarVersion } = RULES_IN_FORCE;
    await this.sql(ADD_DUE_REMINDERS, [name, count, day, version, calendarVersion]);
  }

  /** Waits until the relay has seen the last byte of `count` mails. */
  async mails(count: number, seconds = 60): Promise<void> {
    await until(() => Promise.resolve(this.relay.received.length >= count), seconds, `${count} mails`);
  }

  /** Waits until nothing is left to be done now, and no mail waits for its next try. */
  async settled(seconds: number): Promise<void> {
    const nothingLeft = async () => (await this.sql<{ left: number }>(LEFT_TO_DO))[0]?.left === 0;
    await until(nothingLeft, seconds, 'an end of the work');
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await this.relay.stop();
    await this.pool.end();
    await this.remove();
    rmSync(this.checkpoints, { recursive: true });
  }
}

const LEFT_TO_DO = `
  SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL AND dead_at IS NULL
      AND (due_at <= now() OR topic = 'notification.deliver'))::int
    + (SELECT count(*) FROM reminder WHERE fired_at IS NULL AND cancelled_at IS NULL)::int AS left`;
