import { GUIDE } from './advice-world.js';
import { day, type LookAheadWorld, openLookAhead } from './look-ahead-world.js';

let world: LookAheadWorld;
beforeAll(async () => {
  world = await openLookAhead();
});
afterAll(() => world.close());
beforeEach(() => world.closeAll());

interface Kept {
  readonly law_id: string;
  readonly end: string | null;
  readonly state: string;
}
const keptIn = (caseId: string) =>
  world.rows<Kept>(
    'SELECT law_id, end_date::text AS end, state FROM deadline WHERE case_id = $1 ORDER BY started_at, law_id, state',
    [caseId],
  );
const rungsOf = async (caseId: string) => {
  const rungs = await world.rows<{ due_on: string; message: string }>(
    `SELECT due_on::text, reminder.message FROM reminder JOIN deadline ON deadline.id = reminder.deadline_id
     WHERE case_id = $1 AND recipient = 'person' AND cancelled_at IS NULL ORDER BY due_on`,
    [caseId],
  );
  return rungs.map(({ due_on, message }) => [due_on, message]);
};

describe('the radar', () => {
  it('starts what runs out, once, and nothing by facts nobody gave', async () => {
    const quiet = await world.openCase(GUIDE);
    const caseId = await world.caseWith([
      day('title_valid_until', '2027-02-28'),
      day('title_issued_on', '2026-11-02'),
      day('residence_status', 'ae_30'),
      day('course_admission_issued_on', '2026-11-10'),
      day('child_supplement_approved_from', '2026-09-01'),
      day('birth_date', '1996-05-05'),
    ]);
    for (let time = 0; time < 3; time += 1) await world.look('expiry-radar');
    const open = (law_id: string, end: string) => ({ law_id, end, state: 'open' });
    expect(await keptIn(caseId)).toEqual([
      open('aufenthg-44-2-anspruch', '2027-11-02'),
      open('aufenthg-81-4-verlaengerung', '2027-02-28'),
      open('bkgg-6a-kiz', '2027-02-28'),
      open('intv-5-zulassung', '2027-11-10'),
    ]);
    expect(await keptIn(quiet)).toEqual([]);
  });

  it('starts nothing twice when two look at the same moment', async () => {
    const ids = [];
    for (let one = 0; one < 6; one += 1) ids.push(await world.caseWith([day('title_valid_until', '2027-02-28')]));
    await Promise.all([world.look('expiry-radar'), world.look('expiry-radar'), world.look('expiry-radar')]);
    for (const id of ids) expect(await keptIn(id)).toHaveLength(1);
  });

  it('follows a fact that has changed, and withdraws what rests on one that was taken back', async () => {
    const caseId = await world.caseWith([day('title_valid_until', '2027-02-28')]);
    await world.look('expiry-radar');
    await world.answer(caseId, [day('title_valid_until', '2028-02-28')]);
    await world.lookOn('2026-11-23', 'expiry-radar');
    expect((await keptIn(caseId)).map(({ end, state }) => [end, state])).toEqual([
      ['2027-02-28', 'superseded'],
      ['2028-02-28', 'open'],
    ]);
    await world.rows(`UPDATE case_member SET facts = facts - 'title_valid_until' WHERE case_id = $1`, [caseId]);
    await world.lookOn('2026-11-24', 'expiry-radar');
    expect((await keptIn(caseId)).map(({ state }) => state)).toEqual(['superseded', 'withdrawn']);
  });

  it('keeps the titles of a household apart, each by its own fact', async () => {
    const caseId = await world.caseWith([day('title_valid_until', '2027-02-28')]);
    await world.rows(
      `INSERT INTO case_member (id, case_id, position, relation, facts) VALUES ($1, $2, 1, 'child', $3)`,
      [crypto.randomUUID(), caseId, { title_valid_until: '2027-05-31' }],
    );
    await world.look('expiry-radar');
    await world.lookOn('2026-11-23', 'expiry-radar');
    await world.answer(caseId, [day('title_valid_until', '2027-06-30')], 1);
    await world.lookOn('2026-11-24', 'expiry-radar');
    const kept = (await keptIn(caseId)).map(({ end, state }) => `${end} ${state}`);
    expect(kept.toSorted()).toEqual(['2027-02-28 open', '2027-05-31 superseded', '2027-06-30 open']);
  });

  it('does not start again what somebody has met or withdrawn', async () => {
    const caseId = await world.caseWith([day('title_valid_until', '2027-02-28')]);
    await world.look('expiry-radar');
    await world.rows(`UPDATE deadline SET state = 'withdrawn' WHERE case_id = $1`, [caseId]);
    await world.lookOn('2026-11-23', 'expiry-radar');
    expect((await keptIn(caseId)).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('takes the length of an approval where it is known', async () => {
    const from = day('basic_income_approved_from', '2026-11-01');
    const year = await world.caseWith([from]);
    const half = await world.caseWith([from, { fact: 'basic_income_approved_months', number: 6 }]);
    await world.look('expiry-radar');
    expect([(await keptIn(year))[0]?.end, (await keptIn(half))[0]?.end]).toEqual(['2027-10-31', '2027-04-30']);
  });

  it('watches the age for school only of children, and the course only of those who may have a claim', async () => {
    const child = await world.caseWith([day('birth_date', '2021-03-01')]);
    const pupil = await world.caseWith([day('birth_date', '2019-03-01')]);
    const tolerated = await world.caseWith([day('title_issued_on', '2026-11-02'), day('residence_status', 'duldung')]);
    await world.look('expiry-radar');
    expect((await keptIn(child)).map(({ law_id, end }) => [law_id, end])).toEqual([
      ['nschg-64-schulpflicht', '2027-02-28'],
    ]);
    expect([await keptIn(pupil), await keptIn(tolerated)]).toEqual([[], []]);
    await world.lookOn('2027-03-02', 'expiry-radar');
    expect((await keptIn(child)).map(({ state }) => state)).toEqual(['open']);
  });

  it.each([
    [
      'jn-07',
      '2026-12-10',
      [day('title_valid_until', '2027-02-28')],
      [
        ['2026-12-30', 'deadline_14'],
        ['2027-01-15', 'deadline_14'],
        ['2027-02-12', 'deadline_14'],
        ['2027-02-25', 'deadline_7'],
        ['2027-03-01', 'deadline_missed'],
      ],
    ],
    [
      'jn-13',
      '2026-11-23',
      [day('title_issued_on', '2026-03-20'), day('residence_status', 'ae_30')],
      [
        ['2026-12-18', 'deadline_14'],
        ['2027-01-19', 'deadline_14'],
        ['2027-02-18', 'deadline_14'],
        ['2027-03-05', 'deadline_14'],
      ],
    ],
    [
      'jn-16',
      '2027-02-09',
      [day('residence_status', 'ae_24')],
      [
        ['2027-02-09', 'deadline_14'],
        ['2027-03-05', 'deadline_missed'],
      ],
    ],
  ] as const)('reminds as journey %s expects, and after the end', async (_, today, facts, rungs) => {
    const caseId = await world.caseWith(facts);
    await world.lookOn(today, 'expiry-radar');
    expect(await rungsOf(caseId)).toEqual(rungs);
  });

  it('knows that a first title of § 24 of later than 1 February 2026 does not go on by law', async () => {
    const caseId = await world.caseWith([
      day('residence_status', 'ae_24'),
      day('section24_first_issued_on', '2026-02-02'),
    ]);
    await world.look('expiry-radar');
    expect(await keptIn(caseId)).toEqual([]);
  });
});
