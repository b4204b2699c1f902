import { deadlineById, germanCalendar, RULES_IN_FORCE } from '../../src/deadlines/index.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger('2026-11-22');
});
afterEach(() => ledger.close());

/** 7 December 2026, the end of the letter, becomes a public holiday. */
function newHoliday(): void {
  ledger.rules.calendarVersion = '2026-11-23';
  ledger.rules.calendarOf = (region) => ({
    region,
    holidayOn: (day) => (day === '2026-12-07' ? 'Neuer Feiertag' : germanCalendar(region).holidayOn(day)),
  });
}

/** The objection takes two months. */
function newLaw(): void {
  ledger.rules.version = '2026-12-01';
  ledger.rules.deadlineById = (id) => {
    const law = deadlineById(id);
    return law?.id === 'sgg-84-widerspruch' ? { ...law, length: { value: 2, unit: 'months' } } : law;
  };
}

describe('a changed calendar or law', () => {
  it.each([
    ['calendar-changed', newHoliday, '2026-12-08'],
    ['rule-changed', newLaw, '2027-01-06'],
  ] as const)(
    'moves an open deadline (%s), keeps the old version, and its reminders follow',
    async (because, change, end) => {
      const started = await ledger.start(letterInNewCase());
      await ledger.confirm(started.deadline);
      change();
      await ledger.reproject();
      const [old, now] = await ledger.ofCase(started.deadline.caseId);
      expect(old?.deadline).toMatchObject({ id: started.deadline.id, state: 'superseded', endDate: '2026-12-07' });
      expect(old?.reminders.every(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
      expect(now?.deadline).toMatchObject({
        because,
        endDate: end,
        line: started.deadline.line,
        revision: 2,
        confirmation: 'unconfirmed',
        ruleVersion: ledger.rules.version,
        calendarVersion: ledger.rules.calendarVersion,
      });
      expect(now?.reminders.length).toBeGreaterThan(0);
      expect(await ledger.outbox('deadline.started')).toContain(now?.deadline.id);
      await ledger.reproject();
      expect(await ledger.ofCase(started.deadline.caseId)).toHaveLength(2);
    },
  );

  it('leaves a deadline alone whose days it does not move: nobody hears of it, and a confirmation holds', async () => {
    const letter = letterInNewCase({ triggerDate: '2026-11-10' });
    const started = await ledger.start(letter);
    await ledger.confirm(started.deadline);
    newHoliday();
    await ledger.reproject();
    const [only, ...others] = await ledger.ofCase(letter.caseId);
    expect(others).toEqual([]);
    expect(only?.deadline).toMatchObject({ confirmation: 'confirmed', calendarVersion: '2026-11-23' });
    expect(only?.reminders).toEqual(started.reminders);
    expect(await ledger.outbox('deadline.started')).toEqual([started.deadline.id]);
  });

  it('touches nothing that has ended', async () => {
    const met = await ledger.meet((await ledger.start(letterInNewCase())).deadline);
    newHoliday();
    await ledger.reproject();
    expect(await ledger.ofCase(met.deadline.caseId)).toEqual([met]);
  });

  it('leaves what the law refuses by now to a human, with the days as they were', async () => {
    const started = await ledger.start(letterInNewCase());
    await ledger.confirm(started.deadline);
    ledger.rules.version = '2026-12-01';
    ledger.rules.deadlineById = () => undefined;
    await ledger.reproject();
    const [only] = await ledger.ofCase(started.deadline.caseId);
    expect(only?.deadline).toMatchObject({ state: 'open', endDate: '2026-12-07', confirmation: 'unconfirmed' });
    await ledger.reproject();
    const audit = await ledger.rows(`SELECT 1 FROM audit_entry WHERE action = 'deadline.reproject'`);
    expect(audit).toHaveLength(1);
  });

  it('is applied once when two runs come at the same moment', async () => {
    const started = await Promise.all(Array.from({ length: 8 }, () => ledger.start(letterInNewCase())));
    newHoliday();
    await Promise.all([ledger.reproject(), ledger.reproject()]);
    await ledger.reproject();
    for (const { deadline } of started) {
      const versions = await ledger.ofCase(deadline.caseId);
      expect(versions.map((one) => one.deadline.state)).toEqual(['superseded', 'open']);
    }
  });

  it('does not forget what was suspended', async () => {
    const { deadline } = await ledger.start(
      letterInNewCase({
        deadlineId: 'bqfg-6-entscheidung',
        triggerEvent: 'documents_complete',
        triggerDate: '2026-09-07',
        delivery: undefined,
      }),
    );
    expect(deadline.endDate).toBe('2026-12-07');
    const { id, caseId } = deadline;
    const { deadline: suspended } = await ledger.suspend({ id, caseId, since: '2026-11-22', reason: 'papers missing' });
    newHoliday();
    await ledger.reproject();
    const latest = (await ledger.ofCase(caseId)).at(-1)?.deadline;
    expect(latest).toMatchObject({ id: suspended.id, endDate: null, calendarVersion: '2026-11-23' });
  });
});

it('the rules in force are those of the declared law', () => {
  expect(RULES_IN_FORCE.deadlineById('sgg-84-widerspruch')).toBe(deadlineById('sgg-84-widerspruch'));
});
