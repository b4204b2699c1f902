import * as fc from 'fast-check';
import { type Budget, consumedBefore, type Pause, runOut, runningSince } from './budget.js';
import { dayOfPoint, pointOfDay, scaleOf } from './budget-scale.js';
import { budgetToday } from './budget-today.js';
import { isWorkingDay } from './calendar.js';
import { germanCalendar } from './german-holidays.js';
import { startOfDay } from './instant.js';

const CALENDAR = germanCalendar('DE-NI');

/** Two weeks from Tuesday, 10 November 2026. */
const TWO_WEEKS = { first: pointOfDay('2026-11-10'), total: 14 };
const DAYS = scaleOf('days', CALENDAR);
const WORKING_DAYS = scaleOf('working-days', CALENDAR);
const pause = (since: `${number}-${number}-${number}`, until: typeof since | null): Pause => ({
  since: pointOfDay(since),
  until: until === null ? null : pointOfDay(until),
});

describe('the time of a period', () => {
  it('runs out after its last day', () => {
    const out = runOut({ ...TWO_WEEKS, pauses: [] }, DAYS);
    expect(out).toEqual({ kind: 'ends', at: pointOfDay('2026-11-24') });
  });

  it('keeps what is left while it stands still, and goes on with it', () => {
    const standing = runOut({ ...TWO_WEEKS, pauses: [pause('2026-11-13', null)] }, DAYS);
    expect(standing).toEqual({ kind: 'stands', remaining: 11 });
    const after = runOut({ ...TWO_WEEKS, pauses: [pause('2026-11-13', '2026-12-01')] }, DAYS);
    expect(after).toEqual({ kind: 'ends', at: pointOfDay('2026-12-12') });
  });

  it('of three working days goes on with the working days that were left', () => {
    const run = { first: pointOfDay('2026-10-30'), total: 3, pauses: [pause('2026-11-02', '2026-11-06')] };
    expect(runOut(run, WORKING_DAYS)).toEqual({ kind: 'ends', at: pointOfDay('2026-11-10') });
  });

  it('is not stopped by a suspension after its end', () => {
    const run = { ...TWO_WEEKS, pauses: [pause('2026-12-01', null)] };
    expect(runOut(run, DAYS)).toEqual({ kind: 'ends', at: pointOfDay('2026-11-24') });
    expect(runningSince(run, pointOfDay('2026-12-02'), DAYS)).toBeNull();
  });
});

describe('the countdown on a day', () => {
  const budget: Budget = { unit: 'days', first: '2026-11-10', total: 14 };
  const on = (day: `${number}-${number}-${number}`) =>
    budgetToday(budget, [{ since: startOfDay('2026-11-13'), until: startOfDay('2026-12-01') }], {
      now: new Date(`${day}T08:00:00Z`),
      calendar: CALENDAR,
    });

  it.each([
    ['2026-11-09', 0, 14, null],
    ['2026-11-10', 0, 14, '2026-11-09T23:00:00.000Z'],
    ['2026-11-12', 2, 12, '2026-11-09T23:00:00.000Z'],
    ['2026-11-20', 3, 11, null],
    ['2026-12-01', 3, 11, '2026-11-30T23:00:00.000Z'],
    ['2026-12-11', 13, 1, '2026-11-30T23:00:00.000Z'],
    ['2026-12-31', 14, 0, null],
  ] as const)('%s', (day, consumed, remaining, since) => {
    const shown = on(day);
    expect([shown.consumed, shown.remaining, shown.runningSince?.toISOString() ?? null]).toEqual([
      consumed,
      remaining,
      since,
    ]);
  });
});

/** Up to four suspensions without overlap, at any distance. */
const pauses = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 60 }) }), { maxLength: 4 })
  .map((spans) => {
    let at = 20_000;
    return spans.map(({ gap, length }): Pause => {
      const since = at + gap;
      at = since + length;
      return { since, until: at };
    });
  });
const total = fc.integer({ min: 1, max: 120 });
const scales = fc.constantFrom('days', 'working-days', 'milliseconds');
const isPaused = (point: number, all: readonly Pause[]) =>
  all.some(({ since, until }) => since <= point && (until === null || point < until));

describe('suspended time never counts, and the remainder is kept in its own unit', () => {
  it('whatever was suspended, exactly the granted time counts before the end', () => {
    fc.assert(
      fc.property(pauses, total, scales, (all, granted, unit) => {
        const run = { first: 20_000, total: granted, pauses: all };
        const out = runOut(run, scaleOf(unit, CALENDAR));
        if (out.kind === 'stands') throw new Error('every suspension has ended');
        let counted = 0;
        for (let point = 20_000; point < out.at; point += 1) {
          const counts = unit !== 'working-days' || isWorkingDay(dayOfPoint(point), CALENDAR);
          if (counts && !isPaused(point, all)) counted += 1;
        }
        expect(counted).toBe(granted);
      }),
      { numRuns: 200 },
    );
  });

  it('what is used up and what is left make the whole at every moment, and a suspension changes neither', () => {
    fc.assert(
      fc.property(pauses, total, scales, fc.integer({ min: 0, max: 300 }), (all, granted, unit, later) => {
        const scale = scaleOf(unit, CALENDAR);
        const run = { first: 20_000, total: granted, pauses: all };
        const at = 20_000 + later;
        const used = consumedBefore(run, at, scale);
        fc.pre(used < granted && !isPaused(at, all));
        expect(used).toBeGreaterThanOrEqual(0);
        for (const { since, until } of all) {
          expect(consumedBefore(run, since, scale)).toBe(consumedBefore(run, until ?? since, scale));
        }
        const stopped = runOut(
          { ...run, pauses: [...all.filter(({ until }) => (until ?? 0) <= at), { since: at, until: null }] },
          scale,
        );
        expect(stopped).toEqual({ kind: 'stands', remaining: granted - used });
      }),
      { numRuns: 200 },
    );
  });
});
