import { germanCalendar } from './german-holidays.js';
import { countBackward, countForward } from './period.js';

const CALENDAR = germanCalendar('DE-NI');
const EVENT = 'BGB_187_1_event';
const DAY_START = 'BGB_187_2_day_start';

describe('periods forward', () => {
  it.each([
    ['2026-11-06', 14, 'days', EVENT, '2026-11-20'],
    ['2026-11-02', 14, 'days', DAY_START, '2026-11-15'],
    ['2026-10-17', 2, 'weeks', EVENT, '2026-10-31'],
    ['2026-11-02', 2, 'weeks', DAY_START, '2026-11-15'],
    ['2026-01-31', 1, 'months', EVENT, '2026-02-28'],
    ['2027-09-01', 6, 'months', DAY_START, '2028-02-29'],
    ['2027-01-31', 1, 'months', DAY_START, '2027-02-28'],
    ['2020-10-01', 6, 'years', DAY_START, '2026-09-30'],
    ['2020-02-29', 6, 'years', DAY_START, '2026-02-28'],
    ['2024-02-29', 1, 'years', EVENT, '2025-02-28'],
    ['2026-10-29', 3, 'working_days', EVENT, '2026-11-03'],
    ['2026-10-29', 3, 'working_days', DAY_START, '2026-11-02'],
    ['2026-11-12', 0, 'calendar_months', EVENT, '2026-11-30'],
    ['2027-01-31', 1, 'calendar_months', EVENT, '2027-02-28'],
    ['2027-02-02', 72, 'hours', EVENT, '2027-02-05'],
    ['2026-11-12', 0, 'days', EVENT, '2026-11-12'],
  ] as const)('§§ 187, 188 BGB: %s and %i %s (%s) end on %s', (from, value, unit, start, end) => {
    expect(countForward(from, { value, unit }, start, CALENDAR).day).toBe(end);
  });

  it('a missing day is told with its provision', () => {
    const { step } = countForward('2026-08-31', { value: 3, unit: 'months' }, EVENT, CALENDAR);
    expect(step).toMatchObject({ basis: '§ 187 Abs. 1, § 188 BGB, § 188 Abs. 3 BGB', to: '2026-11-30' });
  });
});

describe('latest days back', () => {
  it.each([
    ['2027-03-31', 3, 'months', EVENT, '2026-12-31'],
    ['2027-05-31', 3, 'months', EVENT, '2027-02-28'],
    ['2027-03-31', 2, 'weeks', EVENT, '2027-03-17'],
    ['2027-03-31', 5, 'days', DAY_START, '2027-03-27'],
    ['2026-11-03', 3, 'working_days', EVENT, '2026-10-29'],
  ] as const)('§ 38 Abs. 1 SGB III: %s less %i %s (%s) is %s', (until, value, unit, start, latest) => {
    expect(countBackward(until, { value, unit }, start, CALENDAR).day).toBe(latest);
  });
});
