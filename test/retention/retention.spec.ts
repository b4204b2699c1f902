import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LegalHoldDesk } from '../../src/hand-off/acts/legal-hold-desk.js';
import { asSystem } from '../../src/platform/access/index.js';
import { Config } from '../../src/platform/config/index.js';
import { ReapplyDeletions } from '../../src/retention/index.js';
import { BATCH, RunRetention } from '../../src/retention/acts/run-retention.js';
import { DPO, offered, openWorld, type World } from '../hand-off/world.js';

const folder = mkdtempSync(join(tmpdir(), 'eindach-retention-'));
const file = join(folder, 'kept/deletions.ndjson');
let world: World;

beforeEach(async () => {
  rmSync(join(folder, 'kept'), { recursive: true, force: true });
  world = await openWorld();
  Object.assign(world.app.get(Config), { deletionRecords: file });
});
afterEach(() => world.close());
afterAll(() => rmSync(folder, { recursive: true }));

const RECORD = [
  ['hand_off', 'id', 'changed_at'],
  ['hand_off_event', 'hand_off_id', 'at'],
  ['receipt', 'hand_off_id', 'issued_at'],
] as const;

/** Copies of a real hand-off that ended so many days ago, each a chain of its own. */
async function agedBy(days: number, count = 1): Promise<string[]> {
  const { id } = await offered(world);
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const copy of ids) {
    for (const [table, key, time] of RECORD) {
      const changes = { [key]: copy, [time]: new Date(Date.now() - days * 86_400_000) };
      const own =
        table === 'receipt'
          ? { id: randomUUID(), reference: copy }
          : table === 'hand_off'
            ? { chain: copy, live: false, case_id: null, sealed_content: null, content: {} }
            : {};
      await world.sql(
        `INSERT INTO ${table} SELECT changed.* FROM ${table} one, jsonb_populate_record(one, $2::jsonb) changed
         WHERE one.${key} = $1`,
        [id, JSON.stringify({ ...changes, ...own })],
      );
    }
  }
  return ids;
}

const run = () => asSystem(() => world.act(RunRetention).run());
const reapply = () => asSystem(() => world.act(ReapplyDeletions).run(file));
const left = async (ids: readonly string[]) => {
  const rows = await world.sql<{ id: string }>('SELECT id FROM hand_off WHERE id = ANY ($1)', [ids]);
  return rows.map(({ id }) => id);
};
const rowsOf = async (ids: readonly string[]) => {
  const counts = RECORD.map(([table, key]) =>
    world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${key} = ANY ($1)`, [ids]),
  );
  return (await Promise.all(counts)).flatMap((rows) => rows.map(({ n }) => n));
};
const lines = () => readFileSync(file, 'utf8').trim().split('\n');

describe('the nightly run', () => {
  it('deletes the record of a hand-off that has had its time, and nothing else', async () => {
    const [old, young] = [await agedBy(800), await agedBy(700)];
    await run();
    expect(await rowsOf(old)).toEqual([0, 0, 0]);
    expect(await rowsOf(young)).toEqual([1, expect.any(Number), expect.any(Number)]);
  });

  it('records what went, here and in a file outside the database, without a word of what it was', async () => {
    const [old] = await agedBy(800);
    await run();
    const records = await world.sql('SELECT rule, subject, count, written_at FROM deletion_record');
    expect(records).toEqual([
      { rule: 'hand-off-record', subject: old, count: 1, written_at: expect.any(Date) as Date },
    ]);
    expect(lines().map((line) => JSON.parse(line) as object)).toEqual([
      { id: expect.any(String) as string, rule: 'hand-off-record', subject: old, at: expect.any(String) as string },
    ]);
  });

  it('leaves a chain alone as long as one of it is young or under way', async () => {
    const [first = '', second = ''] = await agedBy(800, 2);
    const [young = ''] = await agedBy(700);
    await world.sql('UPDATE hand_off SET chain = $1, hops = 1 WHERE id = $2', [first, young]);
    await run();
    expect(await left([first, second])).toEqual([first]);
  });

  it('leaves alone what was handed over in error', async () => {
    const [id = ''] = await agedBy(800);
    await world.sql(`UPDATE hand_off SET state = 'entered_in_error' WHERE id = $1`, [id]);
    await run();
    expect(await left([id])).toEqual([id]);
  });

  it('finishes in the next run what a fault in the middle left, and keeps what was done', async () => {
    const ids = await agedBy(800, BATCH + 5);
    const [last = ''] = await world
      .sql<{ id: string }>('SELECT id FROM hand_off WHERE NOT live ORDER BY changed_at DESC, id DESC LIMIT 1')
      .then((rows) => rows.map(({ id }) => id));
    await world.sql(`
      CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
      CREATE TRIGGER broken BEFORE DELETE ON hand_off FOR EACH ROW WHEN (OLD.id = '${last}') EXECUTE FUNCTION break()`);
    await expect(run()).rejects.toThrow('broken');
    expect(await left(ids)).toHaveLength(5);
    await world.sql('DROP TRIGGER broken ON hand_off');
    await run();
    expect(await left(ids)).toEqual([]);
    expect(new Set(lines().map((line) => (JSON.parse(line) as { subject: string }).subject)).size).toBe(BATCH + 5);
  });

  it('writes to the file in the next run what a fault kept from it', async () => {
    await agedBy(800);
    Object.assign(world.app.get(Config), { deletionRecords: join(folder, 'kept/deletions.ndjson/no-folder') });
    rmSync(join(folder, 'kept'), { recursive: true, force: true });
    writeFileSync(join(folder, 'kept'), '');
    await expect(run()).rejects.toThrow(/ENOTDIR|EEXIST/);
    rmSync(join(folder, 'kept'));
    Object.assign(world.app.get(Config), { deletionRecords: file });
    await run();
    expect(lines()).toHaveLength(1);
  });

  it('takes away rows that were only needed to run, and counts them', async () => {
    await world.sql(`UPDATE outbox SET done_at = now() - interval '31 days'`);
    const [{ n } = { n: 0 }] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM outbox');
    await offered(world);
    await run();
    const [rest] = await world.sql('SELECT count(*)::int AS n FROM outbox WHERE done_at IS NOT NULL');
    expect(rest).toEqual({ n: 0 });
    const counted = await world.sql<{ count: number }>(`SELECT count FROM deletion_record WHERE rule = 'outbox-done'`);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(n);
  });

  it('keeps the last event of each feed, so that its numbers go on', async () => {
    await offered(world);
    await offered(world);
    await world.sql('UPDATE event_reader SET number = written');
    await world.sql(`UPDATE event SET at = now() - interval '400 days'`);
    const heads = `SELECT office, max(number) AS head FROM event_reader GROUP BY office ORDER BY office`;
    const before = await world.sql(heads);
    const [{ n } = { n: 0 }] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM event');
    await run();
    expect(await world.sql(heads)).toEqual(before);
    const [{ n: after } = { n: 0 }] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM event');
    expect(after).toBeLessThan(n);
    expect(after).toBeGreaterThan(0);
  });
});

describe('a legal hold', () => {
  const why = { reason: 'court-proceedings', reference: 'S 12 AS 345/26' } as const;

  it('keeps a record whatever its age until it is lifted, and both are audited', async () => {
    const [id = ''] = await agedBy(800);
    const desk = world.act(LegalHoldDesk);
    expect(await desk.hold(id, why, DPO)).toMatchObject({ until: null, hold: why });
    await run();
    expect(await left([id])).toEqual([id]);
    expect(await desk.lift(id, DPO)).toMatchObject({ until: expect.any(Date) as Date, hold: null });
    await run();
    expect(await left([id])).toEqual([]);
    const audited = await world.sql('SELECT action, object_id FROM audit_entry WHERE action LIKE $1 ORDER BY at', [
      'hand-off.%hold',
    ]);
    expect(audited.map(({ action }) => action).toSorted()).toEqual(['hand-off.hold', 'hand-off.lift-hold']);
  });

  it('is there once, however often it is asked for', async () => {
    const [id = ''] = await agedBy(700);
    const desk = world.act(LegalHoldDesk);
    await Promise.all([desk.hold(id, why, DPO), desk.hold(id, why, DPO)]);
    expect(await world.sql('SELECT id FROM legal_hold')).toHaveLength(1);
  });
});

describe('after a restore', () => {
  it('everything that had been deleted is deleted again, and a second time nothing is found', async () => {
    const ids = await agedBy(800, 3);
    const backup = await Promise.all(
      RECORD.map(([table, key]) =>
        world.sql(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${key} = ANY ($1)`, [ids]),
      ),
    );
    const rows = await rowsOf(ids);
    await run();
    expect(await rowsOf(ids)).toEqual([0, 0, 0]);

    await world.sql('DELETE FROM deletion_record');
    for (const [index, [table]] of RECORD.entries()) {
      for (const { row } of backup[index] ?? []) {
        await world.sql(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [
          JSON.stringify(row),
        ]);
      }
    }
    expect(await rowsOf(ids)).toEqual(rows);

    const again = await reapply();
    expect(again).toEqual({ read: 3, rows: rows.reduce((sum, n) => sum + n, 0) });
    expect(await rowsOf(ids)).toEqual([0, 0, 0]);
    expect(await world.sql('SELECT subject FROM deletion_record')).toHaveLength(3);
    expect(await reapply()).toEqual({ read: 3, rows: 0 });
    expect(await world.sql('SELECT subject FROM deletion_record')).toHaveLength(3);
  });

  it('a line that a crash cut off is passed over, and the next one stands on a line of its own', async () => {
    await agedBy(800);
    await run();
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"id":"torn`);
    await agedBy(800);
    await run();
    expect(await reapply()).toEqual({ read: 2, rows: 0 });
  });
});
