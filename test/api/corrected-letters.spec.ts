import { type Advice, GUIDE, openAdvice } from './advice-world.js';
import { mutation } from '../support/mutation.js';

let world: Advice;
beforeAll(async () => {
  world = await openAdvice('2026-11-22');
});
afterAll(() => world.close());

interface Letter {
  readonly id: string;
  readonly version: number;
}

/** A decision of the Jobcenter, sent on 2 November: objection until 7 December. */
const LETTER = {
  sender: 'jobcenter',
  service: 'jc-grundsicherungsgeld',
  delivery: 'post_domestic_sgbx',
  postedOn: '2026-11-02',
};

async function record(more: object = {}): Promise<{ caseId: string; letter: Letter }> {
  const caseId = await world.openCase(GUIDE);
  const { data } = await world.ask<{ recordLetter: Letter }>(GUIDE, mutation('recordLetter', 'letter { id version }'), {
    input: { caseId, ...LETTER, ...more },
  });
  return { caseId, letter: data?.recordLetter ?? { id: '', version: 0 } };
}

async function correct(caseId: string, { id, version }: Letter, more: object): Promise<Letter> {
  const { data, code } = await world.ask<{ correctLetter: Letter }>(
    GUIDE,
    mutation('correctLetter', 'letter { id version }'),
    { input: { caseId, id, version, ...LETTER, ...more } },
  );
  expect(code).toBeUndefined();
  return data?.correctLetter ?? { id: '', version: 0 };
}

interface Ladder {
  readonly law: string;
  readonly state: string;
  readonly end: string;
  readonly rungs: number;
  readonly open: number;
}

/** The deadlines of a case with the rungs of their ladders, and how many of these may still leave. */
const ladders = (caseId: string) =>
  world.rows<Ladder>(
    `SELECT law_id AS law, state, end_date::text AS end, count(*)::int AS rungs,
       count(*) FILTER (WHERE fired_at IS NULL AND cancelled_at IS NULL)::int AS open
     FROM deadline JOIN reminder ON deadline_id = deadline.id WHERE case_id = $1 GROUP BY deadline.id ORDER BY state = 'open', started_at`,
    [caseId],
  );

/** What the worker has to do for moved days of this case, and what it makes of it however often it runs. */
async function told(caseId: string) {
  const promised = await world.rows(
    `SELECT FROM outbox WHERE topic = 'deadline.moved' AND subject IN (SELECT id FROM deadline WHERE case_id = $1)`,
    [caseId],
  );
  if (promised.length > 0) for (let time = 0; time < 2; time += 1) await world.tellMoves(caseId);
  return (await world.toldAbout(caseId)).map(({ to, params }) => [to, params['date']]).toSorted();
}

const bothOf = (date: string) => [
  ['of-dan-integration', date],
  ['person', date],
];

it.each([
  ['the day of posting', { postedOn: '2026-11-11' }, '2026-12-15'],
  ['a yellow envelope', { delivery: 'pzu', postedOn: null, envelopeDate: '2026-11-10' }, '2026-12-10'],
])('a corrected letter (%s) tells the moved day once, with a ladder of its own', async (_, more, day) => {
  const { caseId, letter } = await record();
  await correct(caseId, letter, more);
  expect(await told(caseId)).toEqual(bothOf(day));
  expect(await ladders(caseId)).toMatchObject([
    { state: 'superseded', end: '2026-12-07', open: 0 },
    { state: 'open', end: day, rungs: expect.any(Number) },
  ]);
  const [before, after] = await ladders(caseId);
  expect(after?.open).toBe(after?.rungs);
  expect(before?.rungs).toBeGreaterThan(0);
});

describe('an instruction on remedies that is missing after all', () => {
  it('puts the year in the place of the month, and tells that day once', async () => {
    const { caseId, letter } = await record();
    await correct(caseId, letter, { instruction: 'missing' });
    expect(await told(caseId)).toEqual(bothOf('2027-11-08'));
    expect(await ladders(caseId)).toMatchObject([
      { law: 'sgg-84-widerspruch', state: 'withdrawn', open: 0 },
      { law: 'sgg-66-jahresfrist', state: 'open', end: '2027-11-08' },
    ]);
  });

  it('and is there again, tells the month again', async () => {
    const { caseId, letter } = await record();
    const without = await correct(caseId, letter, { instruction: 'missing' });
    await told(caseId);
    await correct(caseId, without, {});
    expect(await told(caseId)).toEqual(bothOf('2026-12-07'));
  });

  it('tells nothing of a period for an answer that the letter sets beside it', async () => {
    const setPeriod = { until: '2026-12-18' };
    const { caseId, letter } = await record({ setPeriod });
    await correct(caseId, letter, { setPeriod, instruction: 'missing' });
    expect(await told(caseId)).toEqual(bothOf('2027-11-08'));
  });
});

it('what is read in a letter for the first time moves no day', async () => {
  const { caseId, letter } = await record({ postedOn: null });
  await correct(caseId, letter, {});
  expect(await told(caseId)).toEqual([]);
  expect(await ladders(caseId)).toMatchObject([{ state: 'open', end: '2026-12-07' }]);
});
