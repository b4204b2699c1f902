import { complaintsOf, messageIdOf } from './complaints.js';
import { FaultWorld } from './world.js';

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.open();
});
afterAll(() => world.close());

describe('a worker that is killed three times while it sends', () => {
  it('has every reminder recorded once and sent, with one id where it was sent again', async () => {
    await world.addDueReminders({ count: 300, name: 'amina' });
    // an answer takes long enough that each kill finds mails which have arrived and were not confirmed
    world.relay.data = [{ after: 60 }];
    for (const arrived of [40, 110, 180]) {
      const worker = await world.startWorker();
      await world.mails(arrived);
      await worker.kill();
    }
    const before = world.relay.received.length;
    await world.startWorker();
    await world.settled(240);

    expect(await complaintsOf(world)).toEqual([]);
    expect(before).toBeLessThan(300);
    const ids = world.relay.received.map(messageIdOf);
    expect(ids.length).toBeGreaterThan(300);
    expect(new Set(ids).size).toBe(300);
    const [lost] = await world.sql<{ lost: number }>('SELECT sum(lost)::int AS lost FROM outbox');
    expect(lost?.lost).toBeGreaterThan(2);
  }, 360_000);
});
