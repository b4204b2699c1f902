import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { entryHash } from '../../src/audit/chain/entry-hash.js';
import { GENESIS } from '../../src/audit/domain/chain-numbers.js';
import { SignCheckpoint } from '../../src/audit/acts/sign-checkpoint.js';
import { AuditTrail, dumpRecord, type Report, verifyRecord } from '../../src/audit/index.js';
import { parseEnv, type PrivateJwk } from '../../src/platform/config/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { type JsonValue, keyPairOf } from '../../src/platform/signing/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { newSigningKey } from '../support/signing-key.js';

/** Where an entry stands. */
export interface Entry {
  readonly id: string;
  readonly chain: number;
  readonly position: number;
}

export const newAuditKey = (): PrivateJwk => parseEnv({ AUDIT_KEY: newSigningKey() }).AUDIT_KEY as PrivateJwk;

/** An application whose record is signed into a folder of its own, and somebody who owns its database. */
export interface RecordWorld {
  readonly app: TestApp;
  readonly folder: string;
  /** Lines of the file of checkpoints. */
  lines: string[];
  /** Records acts, in one transaction. */
  record(...objects: readonly string[]): Promise<void>;
  sign(): Promise<void>;
  verify(): Promise<Report>;
  /** As the owner of the tables, with the triggers off. */
  tamper(statement: string, values?: readonly unknown[]): Promise<void>;
  /** Writes every hash of a chain anew, as somebody would who knows how. */
  relink(chain: number): Promise<void>;
  sql<T extends QueryResultRow>(statement: string, values?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

const TABLES = ['audit_entry', 'audit_chain'];

export async function openRecordWorld(): Promise<RecordWorld> {
  const auditKey = newAuditKey();
  const keys = [(await keyPairOf(auditKey)).publicJwk];
  const folder = mkdtempSync(join(tmpdir(), 'eindach-record-'));
  const file = join(folder, 'checkpoints.jws');
  const app = await openTestApp({ settings: { auditKey, auditCheckpoints: folder } });
  const owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  const read = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  writeFileSync(join(folder, 'key.json'), JSON.stringify({ keys }));
  const tamper: RecordWorld['tamper'] = async (statement, values = []) => {
    for (const table of TABLES) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    await owner.query(statement, [...values]);
    for (const table of TABLES) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  };
  return {
    app,
    folder,
    tamper,
    async relink(chain) {
      const anew: [id: string, previous: string, hash: string][] = [];
      for await (const line of dumpRecord(app.databaseUrl)) {
        if (!('position' in line) || line.chain !== chain) continue;
        const previous = anew.at(-1)?.[2] ?? GENESIS;
        anew.push([line.entry.id, previous, entryHash(previous, line.entry as JsonValue)]);
      }
      for (const values of anew) {
        await tamper('UPDATE audit_entry SET previous_hash = $2, hash = $3 WHERE id = $1', values);
      }
      await tamper('UPDATE audit_chain SET hash = $2 WHERE chain = $1', [chain, anew.at(-1)?.[2]]);
    },
    get lines() {
      return read();
    },
    set lines(lines) {
      writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    },
    record: (...objects) =>
      app.get(UnitOfWork).run(async (tx) => {
        for (const objectId of objects) await tx.of(AuditTrail).record(anAct(objectId));
      }),
    sign: () => app.get(SignCheckpoint).run(),
    verify: () => verifyRecord({ dump: dumpRecord(app.databaseUrl), checkpoints: iterate(read()), keys }),
    sql: async (statement, values = []) => (await owner.query(statement, [...values])).rows,
    async close() {
      await owner.end();
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const anAct = (objectId: string) => ({
  at: new Date(),
  viewer: null,
  action: 'case.open',
  objectType: 'case',
  objectId,
  outcome: 'done' as const,
  details: { fields: ['identity', 'residence'], version: 1, why: undefined },
});

async function* iterate(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
