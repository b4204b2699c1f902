import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../support/app.js';
import { answersTo, withoutChance } from './every-question.js';
import { counsellingMatters, type Matters, publicMatters } from './scenario.js';

/** Everybody who is no counselling service, and nobody. */
const PUBLIC = [
  undefined,
  'guide',
  'supervisor',
  'clerk-auslaenderbehoerde',
  'clerk-jobcenter',
  'clerk-sozialamt',
  'clerk-meldebehoerde',
  'partner-jobcenter',
  'partner-bamf',
];

interface Run {
  readonly app: TestApp;
  readonly matters: Matters;
  readonly hidden: readonly Matters[];
}

/** The same days, with or without counselling at work. */
async function run(counselling: boolean): Promise<Run> {
  const app = await openTestApp({ today: '2026-12-01' });
  const hidden: Matters[] = [];
  const meanwhile = async () => {
    if (counselling) hidden.push(await counsellingMatters(app));
  };
  return { app, hidden, matters: await publicMatters(app, meanwhile) };
}

let without: Run;
let beside: Run;
beforeAll(async () => {
  [without, beside] = [await run(false), await run(true)];
});
afterAll(() => Promise.all([without.app.close(), beside.app.close()]));

const answers = async ({ app, matters }: Run, user: string | undefined) =>
  withoutChance(await answersTo(app, user, matters));

describe('counselling', () => {
  it.each(PUBLIC)('changes no byte of what %s is answered to any question', async (user) => {
    const expected = await answers(without, user);
    expect(expected.length).toBeGreaterThan(100);
    expect(await answers(beside, user)).toEqual(expected);
  });

  it('is there all the same', async () => {
    expect(await answers(beside, 'counsellor')).not.toEqual(await answers(without, 'counsellor'));
  });
});

/** Milliseconds of one request. */
async function timeOf(ask: () => Promise<{ readonly status: number }>): Promise<number> {
  const begun = performance.now();
  const { status } = await ask();
  if (status !== 404) throw new Error(`expected 404, not ${status}`);
  return performance.now() - begun;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

/** How far the medians of both lie apart, as a part of the greater one; asked in turns, so that load meets both alike. */
async function distance(foreign: readonly string[], tries: number): Promise<number> {
  const clerk = beside.app.request('clerk-jobcenter');
  const times: readonly [number[], number[]] = [[], []];
  for (let number = 0; number < tries; number += 1) {
    const ids = [foreign[number % foreign.length] ?? '', randomUUID()];
    for (const kind of number % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      times[kind].push(await timeOf(() => clerk.get(`/v1/hand-offs/${ids[kind]}`)));
    }
  }
  const [one, other] = [median(times[0]), median(times[1])];
  return Math.abs(one - other) / Math.max(one, other);
}

describe('a foreign matter', () => {
  it('takes as long as one that does not exist, in the middle of many tries', async () => {
    const foreign = beside.hidden.flatMap(({ handOffs }) => handOffs);
    await distance(foreign, 20);
    const distances: number[] = [];
    while (distances.length < 3 && !distances.some((one) => one < 0.25)) distances.push(await distance(foreign, 120));
    expect(Math.min(...distances)).toBeLessThan(0.25);
  });
});
