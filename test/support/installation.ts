import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Client, type QueryResultRow } from 'pg';
import { AppModule } from '../../src/app.module.js';
import { SignCheckpoint } from '../../src/audit/acts/sign-checkpoint.js';
import { dumpRecord, type Report, verifyRecord } from '../../src/audit/index.js';
import { type Config, parseEnv, type PrivateJwk } from '../../src/platform/config/index.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { keyPairOf } from '../../src/platform/signing/index.js';
import { acting } from './acting.js';
import { testConfig } from './config.js';
import { newSigningKey } from './signing-key.js';

type Act<T> = abstract new (...given: never[]) => T;

/** A server of its own, with nobody else's roles and databases, that can be stopped, copied and put back. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'eindach-installation-'));
  readonly deletions = join(this.folder, 'deletions.ndjson');
  private readonly auditKey = parseEnv({ AUDIT_KEY: newSigningKey() }).AUDIT_KEY as PrivateJwk;
  private server: EmbeddedPostgres | undefined;
  private app: INestApplicationContext | undefined;

  async startServer(): Promise<void> {
    this.server = await startEmbeddedPostgres({ dataDir: join(this.folder, 'server'), durable: false });
  }

  /** The address of the owner of the server, or of a login with the password `secret`. */
  url(login?: string, database?: string): string {
    const url = new URL(this.server?.url ?? '');
    if (login !== undefined) Object.assign(url, { username: login, password: 'secret' });
    if (database !== undefined) url.pathname = `/${database}`;
    return url.href;
  }

  async sql<T extends QueryResultRow>(text: string, values: readonly unknown[] = [], url = this.url()): Promise<T[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** The application of this release on the database at `url`. */
  async startApp(url: string): Promise<void> {
    const files = { auditCheckpoints: join(this.folder, 'checkpoints'), deletionRecords: this.deletions };
    const config: Config = { ...testConfig({ DATABASE_URL: url }), auditKey: this.auditKey, ...files };
    const module = await Test.createTestingModule({
      imports: [AppModule.forRoot({ config, worker: false })],
    }).compile();
    this.app = await module.init();
  }

  act<T extends object>(type: Act<T>): T {
    if (this.app === undefined) throw new Error('the application does not run');
    return acting(this.app.get<T>(type as never, { strict: false }));
  }

  /** A copy of all files of the stopped server. */
  async backUp(name: string): Promise<void> {
    await this.stop();
    cpSync(join(this.folder, 'server/cluster'), join(this.folder, name), { recursive: true, preserveTimestamps: true });
    await this.startServer();
  }

  /** The files as they were then, instead of those of today. */
  async restore(name: string): Promise<void> {
    await this.stop();
    rmSync(join(this.folder, 'server/cluster'), { recursive: true });
    cpSync(join(this.folder, name), join(this.folder, 'server/cluster'), { recursive: true, preserveTimestamps: true });
    await this.startServer();
  }

  sign(): Promise<void> {
    return this.act(SignCheckpoint).run();
  }

  /** Checks the record at `url` against the first checkpoints, or all. */
  async verify(url: string, checkpoints = Infinity): Promise<Report> {
    const text = readFileSync(join(this.folder, 'checkpoints/checkpoints.jws'), 'utf8');
    const lines = text.split('\n').filter(Boolean).slice(0, checkpoints);
    const keys = [(await keyPairOf(this.auditKey)).publicJwk];
    return verifyRecord({ dump: dumpRecord(url), checkpoints: iterate(lines), keys });
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async stop(): Promise<void> {
    await this.app?.close();
    this.app = undefined;
    await this.server?.stop();
    this.server = undefined;
  }
}

async function* iterate(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
