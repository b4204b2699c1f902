import { randomUUID } from 'node:crypto';
import { chainOf } from '../../src/audit/chain/entry-hash.js';
import { TrimRecord } from '../../src/audit/acts/trim-record.js';
import { RunRetention } from '../../src/retention/acts/run-retention.js';
import { openRecordWorld, type RecordWorld } from './record-world.js';

const OBJECT = randomUUID();
const chain = chainOf(OBJECT);

let world: RecordWorld;
beforeAll(async () => {
  world = await openRecordWorld();
});
afterAll(() => world.close());

const positions = async () => {
  const rows = await world.sql<{ position: number }>(
    'SELECT position FROM audit_entry WHERE object_id = $1 ORDER BY position',
    [OBJECT],
  );
  return rows.map(({ position }) => position);
};
const accesses = async () => (await world.sql('SELECT id FROM access_log')).length;
const night = async () => {
  await world.app.get(TrimRecord).run();
  await world.app.get(RunRetention).run();
};

describe('a record whose oldest entries have had their time', () => {
  it('loses them only when a checkpoint has signed where it begins, and is as it was written from there on', async () => {
    world.app.setDay('2010-01-01');
    await world.record(OBJECT, OBJECT, OBJECT);
    await world.app.request('guide').get('/v1/hand-offs');
    const old = await accesses();
    await world.sign();
    world.app.setDay('2026-12-01');
    await world.record(OBJECT, OBJECT);
    await world.app.request('guide').get('/v1/hand-offs');
    await world.sign();

    await night();
    const before = await positions();
    expect(before).toHaveLength(5);
    await expect(world.sql('DELETE FROM audit_entry WHERE object_id = $1', [OBJECT])).rejects.toThrow('only added to');
    await world.sign();
    expect(world.lines.filter((line) => /"trims"/.test(atob(line.split('.')[1] ?? '')))).toHaveLength(1);
    await night();
    expect(await positions()).toEqual(before.slice(3));
    expect(await accesses()).toBe(old);
    const report = await world.verify();
    expect(report.findings).toEqual([]);
    await world.record(OBJECT);
    await world.sign();
    expect((await world.verify()).findings).toEqual([]);
    const recorded = await world.sql(`SELECT subject, count FROM deletion_record WHERE rule = 'audit-record'`);
    expect(recorded).toEqual([{ subject: null, count: expect.any(Number) as number }]);
  });

  it('may lose no more than that, whoever takes it', async () => {
    const [taken] = await positions();
    await world.tamper('DELETE FROM audit_entry WHERE chain = $1 AND position = $2', [chain, taken]);
    expect((await world.verify()).findings).toContainEqual({ kind: 'removed', chain, from: taken, to: taken });
  });

  it('is cut where nobody has signed it, as the verifier says who was never told of it', async () => {
    const { lines } = world;
    const [kept] = await positions();
    world.lines = lines.filter((line) => !/"trims"/.test(atob(line.split('.')[1] ?? '')));
    expect((await world.verify()).findings).toContainEqual({ kind: 'removed', chain, from: 1, to: (kept ?? 0) - 1 });
    world.lines = lines;
  });

  it('keeps what is not as it was signed, whatever its age', async () => {
    const other = randomUUID();
    world.app.setDay('2010-02-01');
    await world.record(other);
    await world.sign();
    await world.tamper(`UPDATE audit_entry SET hash = repeat('0', 64) WHERE object_id = $1`, [other]);
    world.app.setDay('2026-12-02');
    await night();
    await world.sign();
    await night();
    expect(await world.sql('SELECT position FROM audit_entry WHERE object_id = $1', [other])).toHaveLength(1);
  });
});
