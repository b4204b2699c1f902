import * as fc from 'fast-check';
import { type VectorInput } from '../../src/deadlines/index.js';
import {
  calculateDeadline,
  calculateVector,
  type ComputedDeadline,
  DEADLINES,
  type DeadlineQuery,
} from '../../src/deadlines/index.js';
import { deadlineQueries, isDayOff } from './arbitraries.js';

const RUNS = { numRuns: 500 };

/** Runs `check` on every answer with a day; the others are refusals and duties without a date. */
function ofComputed(check: (answer: ComputedDeadline, query: DeadlineQuery) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(deadlineQueries, (query) => {
      const answer = calculateDeadline(query);
      if (answer.kind !== 'computed') return;
      seen += 1;
      check(answer, query);
    }),
    RUNS,
  );
  expect(seen).toBeGreaterThan(0);
}

it('an answer has an end or the start of a benefit; without either it says why', () => {
  fc.assert(
    fc.property(deadlineQueries, (query) => {
      const answer = calculateDeadline(query);
      const days = answer.kind === 'computed' ? [answer.endDate, answer.effectiveFrom] : [answer.reason];
      expect(days.filter(Boolean)).toHaveLength(1);
    }),
    RUNS,
  );
});

it('every step rests on a provision', () => {
  ofComputed(({ steps }) => expect(steps.filter((step) => step.basis.trim() === '')).toEqual([]));
});

it('a second reading is later than the first and comes with its doubt', () => {
  ofComputed(({ altEndDate, endDate = '', doubt }) => {
    expect(doubt !== undefined).toBe(altEndDate !== undefined);
    expect(altEndDate === undefined || altEndDate > endDate).toBe(true);
  });
});

it('reminders come from today on, in order, and each day once for each addressee', () => {
  ofComputed(({ reminders }, { today }) => {
    for (const to of ['person', 'authority', 'course_provider']) {
      const dates = reminders.filter((one) => one.to === to).map((one) => one.date);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      expect(dates.every((date) => date >= today)).toBe(true);
    }
  });
});

it('reminders leave on sending days, except those due today and those of the last hours', () => {
  ofComputed(({ reminders }) => {
    const planned = reminders.filter(({ leadTime }) => leadTime !== null && !leadTime.endsWith('H'));
    for (const { date } of planned) {
      expect(isDayOff(date, 'DE-NI')).toBe(false);
      expect(date).not.toMatch(/-12-(24|31)$/);
    }
  });
});

it('an open end is never left without a reminder', () => {
  ofComputed(({ endDate, reminders }, { today }) => {
    expect(reminders.length > 0 || endDate === undefined || endDate < today).toBe(true);
  });
});

it('every deadline is computed on some day of 2026 to 2028', () => {
  const DAYS = ['2026-11-16', '2027-04-30', '2028-02-29'] as const;
  const silent = DEADLINES.filter(({ computable }) => computable).filter(
    ({ id, trigger, deliveryRules, lengthSource, counting, fixedDay }) =>
      !DAYS.some((triggerDate) => {
        const answer = calculateDeadline({
          deadlineId: id,
          triggerEvent: trigger.event,
          triggerDate,
          today: '2026-11-16',
          region: 'DE-NI',
          ...(deliveryRules.length > 0 && { delivery: deliveryRules[0] }),
          ...(lengthSource === 'notice' && { period: { value: 14, unit: 'days' } }),
          ...(counting === 'life-months-back' && { birth: '2026-11-01' }),
        });
        return answer.kind === 'computed' && (fixedDay === null || answer.endDate !== undefined);
      }),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('nothing anyone sends throws, and what is malformed has no date', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(calculateVector(input as VectorInput)).toMatchObject({ kind: 'refused' });
      expect(calculateDeadline(input as DeadlineQuery)).toMatchObject({ kind: 'refused' });
    }),
  );
});
