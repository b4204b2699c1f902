import { randomUUID } from 'node:crypto';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { RunTimers } from '../../src/hand-off/acts/run-timers.js';
import { HandOffEventEntity } from '../../src/hand-off/persistence/hand-off-event.entity.js';
import { at, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const TABLES = [
  ['hand_off', 'id', 'changed_at'],
  ['hand_off_event', 'hand_off_id', 'at'],
  ['receipt', 'hand_off_id', 'issued_at'],
] as const;

/** A copy of a real hand-off whose last event is so many days back. */
async function agedBy(days: number): Promise<string> {
  const { id } = await offered(world);
  const copy = randomUUID();
  for (const [table, key, time] of TABLES) {
    const changes = { [key]: copy, [time]: new Date(Date.now() - days * 86_400_000) };
    const own =
      table === 'receipt' ? { id: randomUUID(), reference: copy } : table === 'hand_off' ? { chain: copy } : {};
    await world.sql(
      `INSERT INTO ${table} SELECT changed.* FROM ${table} one,
         jsonb_populate_record(one, $2::jsonb) changed WHERE one.${key} = $1`,
      [id, JSON.stringify({ ...changes, ...own })],
    );
  }
  return copy;
}

const KEPT = 'the record of a hand-off is kept for 730 days after its last event';

describe('the record of a hand-off', () => {
  it.each(TABLES)('%s is not deleted while it is young', async (table, key) => {
    const id = await agedBy(729);
    await expect(world.sql(`DELETE FROM ${table} WHERE ${key} = $1`, [id])).rejects.toThrow(KEPT);
    await expect(world.sql(`DELETE FROM ${table}`)).rejects.toThrow(KEPT);
    expect(await world.sql(`SELECT FROM ${table} WHERE ${key} = $1`, [id])).not.toEqual([]);
  });

  it('counts from the last event: one young event keeps all that is older', async () => {
    const id = await agedBy(800);
    await world.sql(
      `INSERT INTO hand_off_event (hand_off_id, sequence, action, "from", "to", at, hash)
       VALUES ($1, 3, 'acknowledge', 'offered', 'received', now() - interval '729 days', '')`,
      [id],
    );
    for (const [table, key] of TABLES) {
      await expect(world.sql(`DELETE FROM ${table} WHERE ${key} = $1`, [id])).rejects.toThrow(KEPT);
    }
  });

  it('may go when 730 days have passed', async () => {
    const id = await agedBy(731);
    for (const [table, key] of TABLES) {
      await world.sql(`DELETE FROM ${table} WHERE ${key} = $1`, [id]);
      expect(await world.sql(`SELECT FROM ${table} WHERE ${key} = $1`, [id])).toEqual([]);
    }
  });

  it.each(TABLES)('%s is never emptied, however old', async (table) => {
    await expect(world.sql(`TRUNCATE ${table}`)).rejects.toThrow('the record of hand-offs is never emptied');
  });

  it.each([
    ['hand_off_event', `action = 'reject'`],
    ['hand_off_event', `note = 'Etwas anderes'`],
    ['hand_off_event', `sealed_note = 'Etwas anderes'`],
    ['hand_off_event', `sealed_note = NULL, reason = 'other'`],
    ['receipt', `counts_from = '2020-01-01'`],
  ])('%s is not changed: %s', async (table, change) => {
    const handOff = await offered(world);
    await step(world, handOff, 'reject', at('jobcenter'), { code: 'other', note: 'zu viel' });
    const refused = world.sql(`UPDATE ${table} SET ${change} WHERE hand_off_id = $1`, [handOff.id]);
    await expect(refused).rejects.toThrow('the record of a hand-off is never changed');
  });
});

it('words go with the contents, and the record can still be checked', async () => {
  const { id } = await offered(world);
  await step(world, { id }, 'deliver', at('jobcenter', 'partner'));
  await step(world, { id }, 'acknowledge', at('jobcenter', 'partner'));
  await step(world, { id }, 'ask', at('jobcenter', 'partner'), { note: 'Ist Amina Beispiel schwanger?' });
  world.clock.set('2026-12-16T09:00:00Z');
  for (let round = 0; round < 3; round += 1) await world.act(RunTimers).run(id);
  expect((await newest(world, id)).purgedAt).not.toBeNull();
  const events = await world.rows(HandOffEventEntity, { handOffId: id });
  expect(JSON.stringify(events)).not.toContain('schwanger');
  expect(events.find(({ action }) => action === 'ask')).toMatchObject({ note: null, noteSalt: null });
  expect(await world.act(ReadHandOffs).brokenLink(id, at('door'))).toBeNull();
  await step(world, { id }, 'answer', at('door'), { note: 'nein' });
  expect(await world.act(ReadHandOffs).brokenLink(id, at('door'))).toBeNull();
});
