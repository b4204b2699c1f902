import { type LocalDate } from '../../src/authority-kit/index.js';
import { ClockedProcess } from './clocked-process.js';
import { complaintsOf } from './complaints.js';
import { FaultWorld } from './world.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let world: FaultWorld;
let worker: ClockedProcess;
let other: ClockedProcess;
beforeAll(async () => {
  world = await FaultWorld.open();
  worker = await ClockedProcess.open(world, new Date());
  other = await ClockedProcess.open(world, new Date());
}, 180_000);
afterAll(async () => {
  await Promise.all([worker.close(), other.close()]);
  await world.close();
});
afterEach(async () => {
  for (const table of ['reminder', 'deadline', '"case"', 'delivery', 'notification', 'outbox', 'person']) {
    await world.sql(`DELETE FROM ${table}`);
  }
  world.relay.received.length = 0;
});

/** The rows of the outbox carry the time of the machine: the days of these tests lie ahead of it. */
const YEAR = new Date().getUTCFullYear() + 1;
const LEAP_YEAR = YEAR + ((4 - (YEAR % 4)) % 4);

function lastSunday(month: '03' | '10'): LocalDate {
  const end = new Date(`${YEAR}-${month}-31T12:00:00Z`);
  return new Date(end.getTime() - end.getUTCDay() * DAY).toISOString().slice(0, 10) as LocalDate;
}

/** When the day begins in Berlin: the only quarter of an hour that is written so there. */
function midnightOf(day: LocalDate): Date {
  const inBerlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
  const noon = Date.parse(`${day}T12:00:00Z`);
  const quarters = Array.from({ length: 96 }, (_, index) => new Date(noon - DAY + index * 15 * MINUTE));
  const [found, ...others] = quarters.filter((one) => inBerlin.format(one) === `${day} 00:00`);
  if (found === undefined || others.length > 0) throw new Error(`${day} does not begin once.`);
  return found;
}

/** When reminders were fired. */
const fired = async () =>
  (await world.sql<{ at: Date }>('SELECT DISTINCT fired_at AS at FROM reminder WHERE fired_at IS NOT NULL')).map(
    ({ at }) => at.toISOString(),
  );

describe.each<[string, LocalDate, number]>([
  ['the night in March, an hour shorter', lastSunday('03'), 23],
  ['the night in October, an hour longer', lastSunday('10'), 25],
  ['29 February', `${LEAP_YEAR}-02-29` as LocalDate, 24],
])('%s', (_, day, hours) => {
  it('has each reminder sent once, from the first minute of its day in Berlin', async () => {
    const midnight = midnightOf(day);
    const next = new Date(midnight.getTime() + hours * HOUR);
    await world.addDueReminders({ count: 10, name: 'amina', day });
    await world.addDueReminders({ count: 10, name: 'later', day: dayOf(next) });
    const seen: number[] = [];
    for (let step = -8; step < (hours + 4) * 4; step += 1) {
      worker.setTime(new Date(midnight.getTime() + step * 15 * MINUTE));
      await worker.work();
      seen.push(world.relay.received.length);
    }
    const ofOneDay = hours * 4;
    const counts = [...Array(8).fill(0), ...Array(ofOneDay).fill(10), ...Array(16).fill(20)] as number[];
    expect(seen).toEqual(counts);
    expect((await fired()).toSorted()).toEqual([midnight, next].map((one) => one.toISOString()));
    expect(await complaintsOf(world)).toEqual([]);
  }, 120_000);
});

const dayOf = (moment: Date): LocalDate =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(moment) as LocalDate;

/** A Tuesday without a public holiday. */
const TUESDAY =
  `${YEAR}-02-${String(10 + ((9 - new Date(`${YEAR}-02-10T12:00:00Z`).getUTCDay()) % 7)).padStart(2, '0')}` as LocalDate;

describe('a clock that is wrong', () => {
  it('and is set back an hour over midnight repeats nothing and forgets nothing', async () => {
    await world.addDueReminders({ count: 30, name: 'amina', day: TUESDAY });
    worker.setTime(new Date(midnightOf(TUESDAY).getTime() + 10 * MINUTE));
    await worker.sweep();
    const rows = await worker.due();
    await Promise.all(rows.slice(0, 15).map((id) => worker.run(id)));
    const deliveries = (await worker.due()).filter((id) => !rows.includes(id));
    await Promise.all(deliveries.slice(0, 5).map((id) => worker.run(id)));
    expect(world.relay.received).toHaveLength(5);

    worker.pass(-HOUR);
    await worker.work();
    for (let time = 0; time < 5; time += 1) {
      worker.pass(15 * MINUTE);
      await worker.work();
    }
    expect(await complaintsOf(world)).toEqual([]);
    expect(world.relay.received).toHaveLength(30);
  });

  it('by a day, beside one that is right, sends nothing early and nothing twice', async () => {
    await world.addDueReminders({ count: 30, name: 'amina', day: TUESDAY });
    worker.setTime(new Date(midnightOf(TUESDAY).getTime() - HOUR));
    other.setTime(new Date(worker.now.getTime() - DAY));
    await Promise.all([worker.work(), other.work()]);
    expect(world.relay.received).toEqual([]);
    for (let time = 0; time < 5; time += 1) {
      for (const process of [worker, other]) process.pass(30 * MINUTE);
      await Promise.all([worker.work(), other.work()]);
    }
    expect(await fired()).toEqual([midnightOf(TUESDAY).toISOString()]);
    expect(await complaintsOf(world)).toEqual([]);
    expect(world.relay.received).toHaveLength(30);
  });
});
