import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AccessLog1795300021001 } from '../../migrations/1795300021001-access-log.js';
import { AuditChains1795300021000 } from '../../migrations/1795300021000-audit-chains.js';
import { type Finding } from '../../src/audit/domain/finding.js';
import { type Entry, openRecordWorld, type RecordWorld } from './record-world.js';

let world: RecordWorld;
let entries: Entry[];
let lines: string[];
const OBJECT = randomUUID();

/** One object with eight entries, others around it; three checkpoints; what the tests change is put back before each. */
beforeAll(async () => {
  world = await openRecordWorld();
  for (let round = 0; round < 4; round += 1) {
    await world.record(OBJECT, randomUUID(), OBJECT, randomUUID());
    await world.sign();
  }
  entries = await world.sql<Entry & Record<string, unknown>>(
    'SELECT id, chain, position FROM audit_entry WHERE object_id = $1 ORDER BY position',
    [OBJECT],
  );
  lines = world.lines;
  await world.sql('CREATE SCHEMA kept');
  for (const table of ['audit_entry', 'audit_chain', 'audit_checkpoint']) {
    await world.sql(`CREATE TABLE kept.${table} AS TABLE ${table}`);
  }
});
beforeEach(async () => {
  world.lines = lines;
  for (const table of ['audit_entry', 'audit_chain', 'audit_checkpoint']) {
    await world.tamper(`DELETE FROM ${table}`);
    await world.tamper(`INSERT INTO ${table} TABLE kept.${table}`);
  }
});
afterAll(() => world.close());

const found = async (): Promise<readonly Finding[]> => (await world.verify()).findings;
const entry = (index: number): Entry => entries.at(index) as Entry;

describe('the audit record', () => {
  it('is as it was written where nobody touched it', async () => {
    const report = await world.verify();
    expect(report).toMatchObject({ findings: [], checkpoints: 4, last: { sequence: 4 }, uncovered: 0 });
    expect(report.entries).toBeGreaterThanOrEqual(16);
    await world.record(OBJECT);
    expect(await world.verify()).toMatchObject({ findings: [], uncovered: 1 });
  });

  it.each([
    ['account', 'gen_random_uuid()'],
    ['authority', `'jobcenter'`],
    ['office', `'of-dan-jobcenter'`],
    ['purpose', `'casework'`],
    ['reference', `'51.2/2026-117'`],
    ['request_id', 'gen_random_uuid()'],
    ['action', `'case.close'`],
    ['object_type', `'hand-off'`],
    ['object_id', 'gen_random_uuid()'],
    ['outcome', `'refused'`],
    ['details', `details || '{"version": 2}'`],
    ['details', `details || '{"version": 0.1}'`],
    ['at', `at + interval '1 microsecond'`],
    ['id', 'gen_random_uuid()'],
    ['hash', `repeat('0', 64)`],
    ['previous_hash', `repeat('1', 64)`],
  ])('names an entry whose %s was changed to %s', async (column, value) => {
    const { chain, position } = entry(3);
    await world.tamper(`UPDATE audit_entry SET ${column} = ${value} WHERE chain = $1 AND position = $2`, [
      chain,
      position,
    ]);
    expect(await found()).toContainEqual(
      expect.objectContaining({ kind: 'changed', entry: expect.objectContaining({ chain, position }) as unknown }),
    );
  });

  it('names entries that were removed', async () => {
    const [one, other] = [entry(2), entry(5)];
    await world.tamper('DELETE FROM audit_entry WHERE id = ANY($1)', [[one.id, other.id]]);
    expect(await found()).toEqual(
      [one, other].map(({ chain, position }) => ({ kind: 'removed', chain, from: position, to: position })),
    );
  });

  it('names two entries that were exchanged', async () => {
    const [one, other] = [entry(2), entry(4)];
    const move = 'UPDATE audit_entry SET position = $2 WHERE id = $1';
    await world.tamper(move, [one.id, 1_000]);
    await world.tamper(move, [other.id, one.position]);
    await world.tamper(move, [one.id, other.position]);
    const reordered = (await found()).filter(({ kind }) => kind === 'reordered');
    expect(reordered).toMatchObject([
      { entry: { id: one.id }, belongsAt: one.position },
      { entry: { id: other.id }, belongsAt: other.position },
    ]);
    expect(await found()).toHaveLength(2);
  });

  it('says which chain was cut off, also where its end was moved back with it', async () => {
    const { chain, position } = entry(-2);
    const [end] = await world.sql<{ count: number }>('SELECT count FROM audit_chain WHERE chain = $1', [chain]);
    await world.tamper('DELETE FROM audit_entry WHERE chain = $1 AND position >= $2', [chain, position]);
    await world.tamper(
      `UPDATE audit_chain SET count = $2::int - 1,
         hash = (SELECT hash FROM audit_entry WHERE chain = $1 AND position = $2::int - 1) WHERE chain = $1`,
      [chain, position],
    );
    expect(end?.count).toBeGreaterThan(position);
    expect(await found()).toEqual([{ kind: 'cut-off', chain, from: position, to: end?.count, checkpoint: 4 }]);
  });

  it('knows a chain that somebody wrote anew, hash by hash', async () => {
    const { chain } = entry(0);
    await world.tamper(`UPDATE audit_entry SET authority = 'jobcenter' WHERE chain = $1`, [chain]);
    await world.relink(chain);
    expect((await found()).map(({ kind }) => kind)).toEqual(['rewritten']);
  });

  it('is refused to whoever connects: changing, deleting and emptying', async () => {
    for (const table of ['audit_entry', 'audit_chain']) {
      for (const statement of [`UPDATE ${table} SET hash = ''`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
        await expect(world.sql(statement)).rejects.toThrow('the audit record is only added to');
      }
    }
  });
});

describe('the checkpoints', () => {
  it.each([
    ['the last one', 3, { from: 4, to: 4 }],
    ['the first one', 0, { from: 1, to: 1 }],
    ['one between', 1, { from: 2, to: 2 }],
  ])('are missed: %s', async (_which, index, missing) => {
    world.lines = lines.toSpliced(index, 1);
    expect(await found()).toContainEqual({ kind: 'checkpoints-missing', ...missing });
  });

  it('are missed where the database was made to forget them, too', async () => {
    await world.tamper('DELETE FROM audit_checkpoint');
    await world.tamper(`UPDATE audit_entry SET at = at - interval '11 minutes' WHERE chain = $1`, [entry(0).chain]);
    await world.relink(entry(0).chain);
    world.lines = lines.slice(0, 1);
    expect(await found()).toContainEqual(expect.objectContaining({ kind: 'not-covered' }));
  });

  it('are not taken from somebody else', async () => {
    const other = await openRecordWorld();
    await other.sign();
    world.lines = lines.with(3, other.lines[0] ?? '');
    await other.close();
    expect(await found()).toContainEqual({ kind: 'checkpoint-not-signed', line: 4 });
  });

  it('show that two were exchanged', async () => {
    world.lines = lines.with(1, lines[2] ?? '').with(2, lines[1] ?? '');
    expect(await found()).toContainEqual({ kind: 'checkpoint-reordered', checkpoint: 2 });
  });

  it('go on after a crash that wrote half a line, or the line but not the row', async () => {
    appendFileSync(join(world.folder, 'checkpoints.jws'), (lines[3] ?? '').slice(0, 200));
    await world.sign();
    await world.tamper('UPDATE audit_checkpoint SET sequence = 4');
    await world.sign();
    expect(await world.verify()).toMatchObject({ findings: [], last: { sequence: 6 } });
  });

  it('say so where the file was lost', async () => {
    world.lines = [];
    await world.sign();
    expect(await found()).toEqual([{ kind: 'checkpoints-missing', from: 1, to: 4 }]);
  });
});

it('what was recorded before the chains began is linked as the software does', async () => {
  const old = await openRecordWorld();
  await old.record(OBJECT, randomUUID(), OBJECT);
  await old.record(OBJECT);
  const before = await old.sql('SELECT id FROM audit_entry ORDER BY at, id');
  const runner = old.app.get(DataSource).createQueryRunner();
  await new AccessLog1795300021001().down(runner);
  await new AuditChains1795300021000().down(runner);
  await old.sql(`UPDATE audit_entry SET at = at + interval '3 microseconds'`);
  await new AuditChains1795300021000().up(runner);
  await new AccessLog1795300021001().up(runner);
  await runner.release();
  await old.record(OBJECT);
  await old.sign();
  expect(await old.verify()).toMatchObject({ findings: [], entries: before.length + 1 });
  await old.close();
});

describe('many at once', () => {
  it('make whole chains, though they record the same objects in different orders', async () => {
    const objects = Array.from({ length: 6 }, () => randomUUID());
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.record(...(index % 2 === 0 ? objects : objects.toReversed()), OBJECT),
      ),
    );
    await world.sign();
    expect(await world.verify()).toMatchObject({ findings: [], uncovered: 0 });
  });

  it('leave nothing where a transaction fails, and a signer beside them signs what is there', async () => {
    const before = (await world.verify()).entries;
    await Promise.all([
      expect(world.record(OBJECT, 'no uuid')).rejects.toThrow('uuid'),
      world.sign(),
      world.record(OBJECT),
      world.sign(),
    ]);
    expect(await world.verify()).toMatchObject({ findings: [], entries: before + 1 });
  });
});
