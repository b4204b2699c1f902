import { WithdrawDeadline } from '../../src/deadlines/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { complaintsOf, messageIdOf } from './complaints.js';
import { ForgetfulRedis, HAS_REDIS } from './redis.js';
import { FaultWorld } from './world.js';
import { mutation } from '../support/mutation.js';

const COUNT = 10_000;

let redis: ForgetfulRedis | undefined;
let world: FaultWorld;
let app: TestApp;
beforeAll(async () => {
  // where it is installed: large installations have it
  if (HAS_REDIS) redis = await ForgetfulRedis.start();
  world = await FaultWorld.open({ redisUrl: redis?.url });
  app = await openTestApp({ settings: { databaseUrl: world.url } });
});
afterAll(async () => {
  await app.close();
  await world.close();
  await redis?.close();
});

interface OfCase {
  readonly id: string;
  readonly caseId: string;
  readonly email: string;
}

/** Any deadlines, wherever their reminders are on their way. */
const some = (count: number) =>
  world.sql<OfCase>(
    `SELECT deadline.id, case_id AS "caseId", email FROM deadline JOIN person ON person.id = person_id
     ORDER BY deadline.id LIMIT $1`,
    [count],
  );

async function meet({ caseId, id }: OfCase): Promise<void> {
  const meet = mutation('meetDeadline', 'deadline { state }');
  const answer = await app.request('guide').graphql(meet, { input: { caseId, id } });
  expect(answer.body).toEqual({ data: { meetDeadline: { state: 'met' } } });
}

const withdraw = ({ caseId, id }: OfCase) =>
  app.get(UnitOfWork).run((tx) => app.get(WithdrawDeadline).within(tx, { id, caseId }, null));

/** Whether the mail of a deadline had left, or was about to, at a moment after its end was committed. */
async function hasLeft({ id }: OfCase): Promise<boolean> {
  const begun = await world.sql(
    `SELECT 1 FROM delivery JOIN notification ON notification.id = notification_id
     JOIN deadline ON deadline.case_id = notification.case_id WHERE deadline.id = $1 AND attempt > 0`,
    [id],
  );
  return begun.length > 0;
}

/** Ends some deadlines while their reminders go out; gives whose mail had not left by then. */
async function endSome(): Promise<Set<string>> {
  const spared = new Set<string>();
  for (const [index, deadline] of (await some(300)).entries()) {
    await (index % 3 === 0 ? withdraw(deadline) : meet(deadline));
    if (!(await hasLeft(deadline))) spared.add(deadline.email);
  }
  return spared;
}

describe('ten thousand reminders that are due at midnight', () => {
  it('are recorded once and sent, also where workers are killed, and not where the deadline ended meanwhile', async () => {
    await world.addDueReminders({ count: COUNT, name: 'amina' });
    const [first, second] = [await world.startWorker(), await world.startWorker()];
    await world.mails(COUNT / 10, 300);
    await first.kill();
    const [spared] = await Promise.all([endSome(), world.startWorker()]);
    await world.mails((COUNT * 4) / 10, 600);
    await second.kill();
    await world.startWorker();
    await world.settled(900);

    expect(await complaintsOf(world, { spared })).toEqual([]);
    expect(spared.size).toBeGreaterThan(100);
    const sent = new Set(world.relay.received.map(messageIdOf));
    expect(sent.size).toBeGreaterThanOrEqual(COUNT - 300);
    expect(sent.size).toBeLessThanOrEqual(COUNT - spared.size);
    const [rows] = await world.sql('SELECT count(*)::int AS count FROM reminder WHERE fired_at IS NOT NULL');
    expect(rows?.['count']).toBeGreaterThanOrEqual(COUNT - 300);
  }, 1_200_000);
});
