import { localDateOf } from '../../src/authority-kit/index.js';
import { ClockedProcess } from './clocked-process.js';
import { complaintsOf, messageIdOf } from './complaints.js';
import { handOver, newKey } from './hand-overs.js';
import { FaultWorld } from './world.js';

const MINUTE = 60_000;

let world: FaultWorld;
let one: ClockedProcess;
let other: ClockedProcess;
beforeAll(async () => {
  world = await FaultWorld.open();
  // the rows of the outbox carry the time of the machine
  const soon = new Date(Date.now() + MINUTE);
  one = await ClockedProcess.open(world, soon);
  other = await ClockedProcess.open(world, soon);
}, 180_000);
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await world.close();
});

const handOffs = async () => (await world.sql<{ id: string }>('SELECT id FROM hand_off')).length;

/** As many as a worker handles at a time, each twice. */
const AT_A_TIME = 16;

/** Handles each row that is due several times at once, by both processes. */
async function handleEachOften(): Promise<void> {
  const rows = await one.due();
  while (rows.length > 0) {
    const some = rows.splice(0, AT_A_TIME);
    await Promise.all(some.flatMap((id) => [one, other, one, other].map((process) => process.run(id))));
  }
}

describe('what comes twice', () => {
  it('has one effect and one answer as a request: again, ten times at once, an hour later', async () => {
    const key = newKey();
    const first = await handOver(one.app, key);
    expect(first.status).toBe(201);
    const again = [await handOver(one.app, key), await handOver(other.app, key)];
    again.push(...(await Promise.all(Array.from({ length: 10 }, () => handOver(other.app, key)))));
    for (const process of [one, other]) process.pass(60 * MINUTE);
    again.push(await handOver(one.app, key));
    expect(again.filter(({ status, text }) => status !== 201 || text !== first.text)).toEqual([]);
    expect(await handOffs()).toBe(1);
  });

  it('has one effect where the first ten come at once', async () => {
    const before = await handOffs();
    const key = newKey();
    const processes = Array.from({ length: 5 }, () => [one, other]).flat();
    const answers = await Promise.all(processes.map(({ app }) => handOver(app, key)));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    const others = answers.filter((answer) => !made.includes(answer));
    expect(others.filter(({ body }) => body.code !== 'IDEMPOTENCY_IN_PROGRESS')).toEqual([]);
    expect((await handOver(one.app, key)).text).toBe(made[0]?.text);
    expect(await handOffs()).toBe(before + 1);
  });

  it('sends one mail as a job, however often and by however many workers each row is handled', async () => {
    await world.addDueReminders({ count: 40, name: 'amina', day: localDateOf(one.now) });
    await Promise.all([one.sweep(), other.sweep()]);
    for (let time = 0; time < 3; time += 1) await handleEachOften();
    expect(await complaintsOf(world)).toEqual([]);
    expect(world.relay.received).toHaveLength(40);
  });

  it('is one mail to whoever reads it where the relay has taken it and says so too late', async () => {
    world.relay.received.length = 0;
    world.relay.data = ['hang', 'accept'];
    await world.sql('DELETE FROM reminder');
    await world.addDueReminders({ count: 1, name: 'late', day: localDateOf(one.now) });
    await one.sweep();
    await one.handleDue();
    const hanging = one.handleDue();
    await world.mails(1);
    for (const process of [one, other]) process.pass(MINUTE);
    // the row is being tried, so that another one has to come from whoever lost its worker
    await world.sql(`UPDATE outbox SET trying_until = NULL, relayed_at = NULL WHERE trying_until IS NOT NULL`);
    await other.handleDue();
    await world.mails(2);
    expect(new Set(world.relay.received.map(messageIdOf)).size).toBe(1);
    await world.relay.stop();
    await hanging;
    await other.handleDue();
    expect(await complaintsOf(world)).toEqual([]);
  });
});
