import { readFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { ReadCases, SealStoredFacts } from '../../src/case-routing/index.js';
import { LoadSampleOffices } from '../../src/catalogue/index.js';
import { MoveHandOff } from '../../src/hand-off/acts/move-hand-off.js';
import { ReadHandOffs, SealStoredHandOffs } from '../../src/hand-off/index.js';
import { assertDatabase, migrate } from '../../src/migrate-database.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { connectionOptions } from '../../src/platform/database/index.js';
import { Installation } from '../support/installation.js';

/** What release 0.1.0 ran. */
const FIRST_RELEASE = [
  'People1795300000000',
  'Outbox1795300001000',
  'Audit1795300002000',
  'Offices1795300003000',
  'HandOffs1795300004000',
  'Deadlines1795300005000',
  'Notifications1795300006000',
  'Cases1795300007000',
  'Receipts1795300009000',
];

const CASE = '30000000-0000-4000-8000-000000000001';
const HAND_OFF = '40000000-0000-4000-8000-000000000001';
const at = (account: number, role: Viewer['role'], authority: string, office: string): Viewer => {
  const id = `20000000-0000-4000-8000-00000000000${account}`;
  return { account: id, role, authority, office, person: null, locale: 'de' };
};
const GUIDE = at(1, 'guide', 'integrationsstelle', 'of-dan-integration');
const CLERK = at(2, 'clerk', 'jobcenter', 'of-dan-jobcenter');

const installation = new Installation();
const operator = () => installation.url('operator', 'installation');
const processes = () => installation.url('processes', 'installation');

beforeAll(async () => {
  await installation.startServer();
  await installation.sql(`CREATE ROLE operator LOGIN NOSUPERUSER NOBYPASSRLS CREATEROLE PASSWORD 'secret'`);
  await installation.sql('CREATE DATABASE installation OWNER operator');
});
afterAll(() => installation.close());

/** A database as 0.1.0 left it, owned by a login without any special right in the database. */
async function asOfFirstRelease(): Promise<void> {
  const migrations = MIGRATIONS.filter(({ name }) => FIRST_RELEASE.includes(name));
  const source = await new DataSource({ ...connectionOptions(operator()), extra: {}, migrations }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.query(readFileSync('test/platform/data/release-0.1.0.sql', 'utf8'));
  await source.destroy();
}

describe('a database of release 0.1.0', () => {
  it('is brought to this one by a login that is no superuser, and goes on being worked with', async () => {
    await asOfFirstRelease();
    expect(await migrate(operator(), processes())).toBe(MIGRATIONS.length - FIRST_RELEASE.length);
    await assertDatabase(processes());
    expect(await migrate(operator(), processes())).toBe(0);

    await installation.startApp(processes());
    const act: Installation['act'] = (type) => installation.act(type);
    await act(LoadSampleOffices).run();
    expect(await act(SealStoredFacts).run()).toBe(1);
    await act(SealStoredHandOffs).run();
    const { row, members } = await act(ReadCases).one(CASE, GUIDE);
    expect([row.status, members[0]?.facts]).toEqual(['open', { birth_date: '1990-01-31', health_need: true }]);
    const before = await act(ReadHandOffs).one(HAND_OFF, CLERK);
    expect([before.state, before.content]).toEqual(['offered', { name: 'Amina Beispiel' }]);
    const moved = await act(MoveHandOff).run({ id: HAND_OFF, version: before.version, action: 'acknowledge' }, CLERK);
    expect(moved.state).toBe('received');

    await installation.sign();
    const report = await installation.verify(processes());
    expect(report).toMatchObject({ findings: [], uncovered: 0 });
    expect(report.entries).toBeGreaterThan(3);
  });
});
