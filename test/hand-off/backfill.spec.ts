import { DataSource } from 'typeorm';
import { HandOffRest1795300013000 } from '../../migrations/1795300013000-hand-off-rest.js';
import { RowSecurity1795300020001 } from '../../migrations/1795300020001-row-security.js';
import { HandOffRecord1795300018000 } from '../../migrations/1795300018000-hand-off-record.js';
import { HandOffEventEntity } from '../../src/hand-off/persistence/hand-off-event.entity.js';
import { brokenLink } from '../../src/hand-off/persistence/event-links.js';
import { at, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('the migrations link events that were written before as the software does', async () => {
  const handOff = await offered(world);
  await step(world, handOff, 'acknowledge', at('jobcenter'));
  await step(world, handOff, 'ask', at('jobcenter'), { note: 'Mietvertrag „2026“?\n€' });
  await step(world, handOff, 'answer', at('door'), { note: 'liegt bei' });
  await step(world, handOff, 'accept', at('jobcenter'), { note: 'ja' });
  await step(world, handOff, 'hold', at('jobcenter'), { note: 'wartet', reviewOn: '2026-12-24' });
  const other = await offered(world);
  const eventsOf = async ({ id }: { readonly id: string }) =>
    (await world.rows(HandOffEventEntity, { handOffId: id })).toSorted((a, b) => a.sequence - b.sequence);
  const before = [await eventsOf(handOff), await eventsOf(other)];
  const runner = world.act(DataSource).createQueryRunner();
  await new RowSecurity1795300020001().down(runner);
  await new HandOffRecord1795300018000().down(runner);
  await new HandOffRest1795300013000().down(runner);
  await new HandOffRest1795300013000().up(runner);
  await new HandOffRecord1795300018000().up(runner);
  await new RowSecurity1795300020001().up(runner);
  await runner.release();
  const after = [await eventsOf(handOff), await eventsOf(other)];
  expect(after.map((events) => events.map(said))).toEqual(before.map((events) => events.map(said)));
  expect(brokenLink(after[0] ?? [], { version: 7, purgedAt: null })).toBeNull();
  expect((await newest(world, handOff.id)).offeredAt).toEqual(handOff.createdAt);
});

/** The salt of the words is new each time, and with it every hash. */
const said = (event: HandOffEventEntity) => ({ ...event, noteSalt: '', noteHash: '', hash: '', previousHash: '' });
