import * as fc from 'fast-check';
import { type LocalDate } from '../../src/authority-kit/index.js';
import { type DeadlineStart } from '../../src/deadlines/index.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

/** Rungs of the letter: 23 and 30 November, 4 and, after the end on Monday the 7th, 8 December 2026. */
const RUNGS = ['2026-11-23', '2026-11-30', '2026-12-04', '2026-12-08'];

/** 72 hours from Thursday, 3 December: rungs of hours on Friday, Saturday and Sunday. */
const BREACH: Partial<DeadlineStart> = {
  deadlineId: 'dsgvo-33-meldung',
  triggerEvent: 'breach_known',
  triggerDate: '2026-12-03',
  delivery: undefined,
};

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());
beforeEach(() => ledger.setDay('2026-11-22'));
afterEach(() => ledger.rows('DELETE FROM reminder'));

const sweep = () => ledger.handlers.work('reminder-sweep')?.run();

async function sweepsOn(day: LocalDate, times = 1): Promise<void> {
  ledger.setDay(day);
  for (let time = 0; time < times; time += 1) await sweep();
}

interface FiredRung {
  readonly due_on: string;
  readonly fired_on: string;
  readonly promises: number;
}

/** The fired rungs of a deadline in the order they were fired, and how often each was promised to be sent. */
const firedOf = ({ id }: { readonly id: string }): Promise<FiredRung[]> =>
  ledger.rows<FiredRung>(
    `SELECT due_on::text, fired_at::date::text AS fired_on,
       (SELECT count(*)::int FROM outbox WHERE topic = 'reminder.due' AND subject = reminder.id) AS promises
     FROM reminder WHERE deadline_id = $1 AND fired_at IS NOT NULL ORDER BY fired_at`,
    [id],
  );
const daysOf = (rungs: readonly FiredRung[]) => rungs.map(({ due_on }) => due_on);

describe('the ladder', () => {
  it('goes on after the end, under the latest reading of it', async () => {
    const { reminders } = await ledger.start(letterInNewCase());
    expect(reminders.map(({ dueOn }) => dueOn)).toEqual(RUNGS);
    expect(reminders.at(-1)).toMatchObject({ message: 'deadline_missed', leadTime: '-P1D', recipient: 'person' });
    const twoReadings = await ledger.start(
      letterInNewCase({
        deadlineId: 'nschg-64-flex-1-mai',
        triggerEvent: 'school_year',
        triggerDate: '2027-01-15',
        delivery: undefined,
      }),
    );
    expect(twoReadings.deadline.altEndDate).toBe('2027-05-03');
    expect(twoReadings.reminders.at(-1)).toMatchObject({ dueOn: '2027-05-04', message: 'deadline_missed' });
  });

  it('has nothing after the end of what only lapses, and nothing where that day has gone by', async () => {
    const lapses = await ledger.start(
      letterInNewCase({
        deadlineId: 'aufenthg-44-2-anspruch',
        triggerEvent: 'title_issued',
        triggerDate: '2026-11-01',
        delivery: undefined,
      }),
    );
    expect(lapses.reminders.map(({ message }) => message)).not.toContain('deadline_missed');
    const old = await ledger.start(letterInNewCase({ triggerDate: '2026-09-01' }));
    expect(old.reminders).toEqual([]);
  });

  it('is sent on working days: what was missed waits over the weekend', async () => {
    const { deadline } = await ledger.start(letterInNewCase());
    await sweepsOn('2026-11-28', 3);
    await sweepsOn('2026-11-29', 3);
    expect(await firedOf(deadline)).toEqual([]);
    await sweepsOn('2026-11-30', 3);
    expect(daysOf(await firedOf(deadline))).toEqual(RUNGS.slice(0, 2));
  });

  it('waits over Christmas and the turn of the year, when nothing is sent', async () => {
    const letter = await ledger.start(letterInNewCase({ triggerDate: '2026-12-03' }));
    expect(letter.reminders.map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-23',
      '2026-12-30',
      '2027-01-04',
      '2027-01-06',
      '2027-01-08',
    ]);
    for (const day of ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'] as const) await sweepsOn(day, 2);
    expect(await firedOf(letter.deadline)).toEqual([]);
    await sweepsOn('2026-12-28');
    for (const day of ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'] as const) await sweepsOn(day, 2);
    expect(daysOf(await firedOf(letter.deadline))).toEqual(['2026-12-23']);
    await sweepsOn('2027-01-04', 3);
    expect(daysOf(await firedOf(letter.deadline))).toEqual(['2026-12-23', '2026-12-30', '2027-01-04']);
  });

  it('in hours runs through the weekend, in order, and takes no other ladder along', async () => {
    const hours = await ledger.start(letterInNewCase(BREACH));
    const letter = await ledger.start(letterInNewCase());
    await sweepsOn('2026-12-05', 4);
    expect(daysOf(await firedOf(hours.deadline))).toEqual(['2026-12-04', '2026-12-05']);
    expect(await firedOf(letter.deadline)).toEqual([]);
  });

  it('begins on the day of the start where nothing else is left, also on a Sunday', async () => {
    ledger.setDay('2026-12-06');
    const { deadline } = await ledger.start(letterInNewCase());
    await sweep();
    expect(daysOf(await firedOf(deadline))).toEqual(['2026-12-06']);
  });

  it('catches up in order after ten days without a worker', async () => {
    const { deadline } = await ledger.start(letterInNewCase());
    await sweepsOn('2026-12-03', 5);
    expect(await firedOf(deadline)).toEqual(
      RUNGS.slice(0, 2).map((due_on) => ({ due_on, fired_on: '2026-12-03', promises: 1 })),
    );
  });

  it('stops in between where the deadline is met', async () => {
    const { deadline } = await ledger.start(letterInNewCase());
    await sweepsOn('2026-12-08', 2);
    await ledger.meet(deadline);
    await sweepsOn('2026-12-09', 5);
    expect(daysOf(await firedOf(deadline))).toEqual(RUNGS.slice(0, 2));
  });

  it('fires each rung at most once and in order, however sweeps, days and the end come one after the other', async () => {
    const moment = fc.record({ wait: fc.integer({ min: 0, max: 9 }), sweeps: fc.integer({ min: 0, max: 3 }) });
    const course = fc.record({
      moments: fc.array(moment, { minLength: 1, maxLength: 9 }),
      metAt: fc.option(fc.nat({ max: 8 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(course, async ({ moments, metAt }) => {
        let day: LocalDate = '2026-11-22';
        ledger.setDay(day);
        const { deadline } = await ledger.start(letterInNewCase());
        for (const [index, { wait, sweeps }] of moments.entries()) {
          day = new Date(Date.parse(day) + wait * 86_400_000).toISOString().slice(0, 10) as LocalDate;
          ledger.setDay(day);
          const meeting = index === metAt ? [ledger.meet(deadline)] : [];
          await Promise.all([...Array.from({ length: sweeps }, sweep), ...meeting]);
        }
        const before = await firedOf(deadline);
        expect(daysOf(before)).toEqual(RUNGS.slice(0, before.length));
        for (const { due_on, fired_on, promises } of before) {
          expect(promises).toBe(1);
          expect(fired_on >= due_on).toBe(true);
          expect([0, 6]).not.toContain(new Date(fired_on).getUTCDay());
        }
        if (metAt === undefined || metAt >= moments.length) await ledger.meet(deadline);
        await sweepsOn('2027-02-01', 2);
        expect(await firedOf(deadline)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
