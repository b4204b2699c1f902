import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { at, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // Who owns the tables can switch their guards off; the links are what shows it.
  await world.sql('ALTER TABLE hand_off_event DISABLE TRIGGER USER');
});
afterAll(() => world.close());

/** A hand-off with five events. */
async function accepted() {
  const handOff = await offered(world);
  await step(world, handOff, 'acknowledge', at('jobcenter'));
  await step(world, handOff, 'ask', at('jobcenter'), { note: 'Mietvertrag?' });
  await step(world, handOff, 'answer', at('door'), { note: 'liegt bei' });
  return newest(world, handOff.id);
}

const broken = async (id: string) => world.act(ReadHandOffs).brokenLink(id, at('door'));

describe('the record of a hand-off', () => {
  it('is whole as long as nobody touches it, and its links are read with its events', async () => {
    const { id, version } = await accepted();
    expect(version).toBe(5);
    expect(await broken(id)).toBeNull();
    const events = await world.act(ReadHandOffs).events(id, at('door'));
    expect(events.map(({ previousHash }) => previousHash)).toEqual([
      null,
      ...events.slice(0, -1).map(({ hash }) => hash),
    ]);
    expect(new Set(events.map(({ hash }) => hash)).size).toBe(5);
  });

  it.each([
    ['action', `'reject'`],
    ['"from"', `'draft'`],
    ['"to"', `'accepted'`],
    ['at', `at + interval '1 day'`],
    ['account', `gen_random_uuid()`],
    ['authority', `'sozialamt'`],
    ['office', `'of-dan-sozialamt'`],
    ['reason', `'other'`],
    ['sealed_note', `'Etwas anderes'`],
    ['sealed_note', 'NULL'],
    ['sealed_note', `sealed_note || 'A'`],
    ['note', `'Etwas anderes'`],
    ['note_hash', `repeat('0', 64)`],
    ['review_on', `'2027-01-01'`],
    ['effective_on', `'2026-01-01'`],
    ['hash', `repeat('0', 64)`],
    ['previous_hash', 'NULL'],
  ])('shows that %s of an event was changed', async (column, value) => {
    const { id } = await accepted();
    await world.sql(`UPDATE hand_off_event SET ${column} = ${value} WHERE hand_off_id = $1 AND sequence = 4`, [id]);
    expect(await broken(id)).toBe(4);
  });

  it('shows that an event was removed, wherever it stood', async () => {
    const ids = await Promise.all([1, 3, 5].map(async () => (await accepted()).id));
    for (const [index, sequence] of [1, 3, 5].entries()) {
      await world.sql('DELETE FROM hand_off_event WHERE hand_off_id = $1 AND sequence = $2', [ids[index], sequence]);
      expect(await broken(ids[index] ?? '')).toBe(sequence);
    }
  });

  it('shows that one was removed and the rest moved up', async () => {
    const { id } = await accepted();
    await world.sql('DELETE FROM hand_off_event WHERE hand_off_id = $1 AND sequence = 3', [id]);
    await world.sql('UPDATE hand_off_event SET sequence = sequence - 1 WHERE hand_off_id = $1 AND sequence = 4', [id]);
    await world.sql('UPDATE hand_off_event SET sequence = sequence - 1 WHERE hand_off_id = $1 AND sequence = 5', [id]);
    await world.sql('UPDATE hand_off SET version = 4 WHERE id = $1', [id]);
    expect(await broken(id)).toBe(3);
  });

  it('shows that two were exchanged', async () => {
    const { id } = await accepted();
    const swap = 'UPDATE hand_off_event SET sequence = $3 WHERE hand_off_id = $1 AND sequence = $2';
    for (const [from, to] of [
      [3, 99],
      [4, 3],
      [99, 4],
    ]) {
      await world.sql(swap, [id, from, to]);
    }
    expect(await broken(id)).toBe(3);
  });

  it('shows that one was added at the end', async () => {
    const { id } = await accepted();
    await world.sql(
      `INSERT INTO hand_off_event (hand_off_id, sequence, action, "from", "to", at, hash, previous_hash)
       SELECT hand_off_id, 6, action, "from", "to", at, hash, hash FROM hand_off_event
       WHERE hand_off_id = $1 AND sequence = 5`,
      [id],
    );
    expect(await broken(id)).toBe(6);
  });
});
