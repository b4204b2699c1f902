import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { DataSource } from 'typeorm';
import { WatchReading } from '../../src/audit/acts/watch-reading.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

const LIMITS = { address: 3_000, public: 3_000, refused: 3_000, account: 3_000, partner: 3, search: 3_000 };
const ALL = 'datenschutz@example.org';
const OF_JOBCENTER = 'datenschutz-jobcenter@example.org';

let dataDir: string;
let app: TestApp;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'alarms-'));
  const alarmMail = [
    { authority: null, address: ALL },
    { authority: 'jobcenter', address: OF_JOBCENTER },
    { authority: 'bamf', address: 'datenschutz-bamf@example.org' },
  ];
  app = await openTestApp({ worker: true, settings: { dataDir, alarmMail, rateLimits: LIMITS } });
});
afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function mails(): Promise<string[]> {
  const folder = join(dataDir, 'mailbox');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

describe('an alarm', () => {
  it('is mailed once to data protection of the authority and of all, and the mail names nobody', async () => {
    for (let asked = 0; asked < 6; asked += 1) await app.request('partner-jobcenter').get('/v1/hand-offs');
    await until(async () => (await mails()).length === 2, 120, 'both mails');
    const read = await Promise.all((await mails()).map((source) => simpleParser(source)));
    expect(read.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual([OF_JOBCENTER, ALL]);
    const account = SAMPLE_USERS.find(({ name }) => name === 'partner-jobcenter')?.id ?? '';
    for (const { subject, text } of read) {
      expect(subject).toBe('EinDach: ein Hinweis für den Datenschutz');
      expect(text).toContain('partner-quota');
      expect(text).toContain('/v1/audit/alarms');
      expect(text).not.toContain(account);
      expect(text).not.toContain('jobcenter');
    }
  });
});

describe('reading', () => {
  const DAY = '2026-12-01T09:00:00Z';
  let position = 1_000_000;

  /** So many matters that somebody was shown, so many days before. */
  async function shown(account: string, matters: number, daysBefore: number): Promise<void> {
    position += 1_000;
    await app.get(DataSource).query(
      `INSERT INTO access_log (id, at, account, role, purpose, action, object_id, fields, outcome, request_id, chain, position, previous_hash, hash)
       SELECT gen_random_uuid(), $1::timestamptz - $2 * interval '1 day', $3, 'clerk', 'casework', 'GET', gen_random_uuid(), '{}', 'shown',
         gen_random_uuid(), 64, $4 + n, '', '' FROM generate_series(1, $5) AS n`,
      [DAY, daysBefore, account, position, matters],
    );
  }

  it('of more than three times as much as usual raises an alarm, once; as much as usual does not', async () => {
    const [curious, busy] = [randomUUID(), randomUUID()];
    for (const day of [1, 2, 5]) {
      await shown(curious, 10, day);
      await shown(busy, 20, day);
    }
    await shown(curious, 31, 0);
    await shown(busy, 59, 0);
    app.setDay('2026-12-01');
    await app.get(WatchReading).run();
    await app.get(WatchReading).run();
    const raised = await app
      .get(DataSource)
      .query<object[]>(`SELECT account, count FROM access_alarm WHERE kind = 'reading-above-usual'`);
    expect(raised).toEqual([{ account: curious, count: 31 }]);
  });
});
