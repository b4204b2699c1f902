import { type Treatment } from '../notifications/smtp-sink.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { complaintsOf, mailsByRecipient } from './complaints.js';
import { handOver, newKey } from './hand-overs.js';
import { FaultWorld } from './world.js';

let world: FaultWorld;
let app: TestApp;
beforeAll(async () => {
  world = await FaultWorld.open();
  app = await openTestApp({ settings: { databaseUrl: world.url } });
});
afterAll(async () => {
  await app.close();
  await world.close();
});

const nameOf = (address: string) => address.replace(/\d+@.*/, '');
const HALF_A_MINUTE = { after: 30_000 };

/** Treats the first mail of each recipient named `name` like this. */
function firstTime(name: string, treatment: Treatment): (address: string) => Treatment {
  const before = new Set<string>();
  return (address) => {
    if (nameOf(address) !== name || before.has(address)) return 'accept';
    before.add(address);
    return treatment;
  };
}

describe('a relay that is slow, cuts off, is busy, or refuses somebody', () => {
  it('delays only the mails it does so to; each arrives under one id, and whoever uses the API notices nothing', async () => {
    const people = { amina: 60, slow: 3, cut: 5, busy: 5, gone: 5 };
    for (const [name, count] of Object.entries(people)) await world.addDueReminders({ count, name });
    const [busy, cut] = [firstTime('busy', { reply: 421, text: '4.3.2 try later' }), firstTime('cut', 'drop')];
    world.relay.rcptTo = (address) =>
      nameOf(address) === 'gone' ? { reply: 550, text: '5.1.1 no such user' } : busy(address);
    world.relay.data = ({ to: [address = ''] }) => (nameOf(address) === 'slow' ? HALF_A_MINUTE : cut(address));

    await world.startWorker();
    const held = async () => {
      const hanging = `SELECT 1 FROM delivery JOIN person ON person.id = person_id WHERE state = 'sending' AND email LIKE 'slow%'`;
      return (await world.sql(hanging)).length > 0;
    };
    await until(held, 60, 'a mail that is held up');
    for (let time = 0; time < 5; time += 1) {
      expect((await handOver(app, newKey())).status).toBe(201);
    }
    expect(await held()).toBe(true);
    await world.settled(180);

    const refused = new Set(Array.from({ length: people.gone }, (_, index) => `gone${index + 1}@example.org`));
    expect(await complaintsOf(world, { refused })).toEqual([]);
    const ends = await world.sql(
      `SELECT DISTINCT substring(email FROM '^[a-z]+') AS name, state, last_code AS code
       FROM delivery JOIN person ON person.id = person_id WHERE email !~ '^(amina|slow)' ORDER BY name`,
    );
    expect(ends).toEqual([
      { name: 'busy', state: 'sent', code: 'smtp-421-4.3.2' },
      { name: 'cut', state: 'sent', code: 'connection' },
      { name: 'gone', state: 'failed', code: 'smtp-550-5.1.1' },
    ]);
    const seen = [...mailsByRecipient(world.relay.received).keys()].map(nameOf);
    expect(seen.filter((name) => name === 'gone')).toEqual([]);
    const cutMails = world.relay.received.filter(({ to }) => to.some((address) => nameOf(address) === 'cut'));
    expect(cutMails.length).toBeGreaterThanOrEqual(2 * people.cut);
  }, 360_000);
});
