import { addDays, addMonths, daysBetween, endOfMonth, startOfYearBefore, weekdayOf } from './day-arithmetic.js';

describe('days', () => {
  it('are counted over the end of winter time, a leap day and the turn of the year', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('have German names', () => {
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-23')]).toEqual(['Sonntag', 'Montag']);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28', true],
    ['2028-01-30', 1, '2028-02-29', true],
    ['2026-02-28', 1, '2026-03-28', false],
    ['2026-08-31', 3, '2026-11-30', true],
    ['2024-02-29', 36, '2027-02-28', true],
    ['2027-05-31', -3, '2027-02-28', true],
    ['2026-12-15', -12, '2025-12-15', false],
  ] as const)('§ 188 Abs. 2, 3 BGB: %s and %i months is %s', (from, months, day, missing) => {
    expect(addMonths(from, months)).toEqual({ day, missing });
  });

  it('end on their last day', () => {
    expect(endOfMonth('2028-02-01')).toBe('2028-02-29');
    expect(endOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  it('§ 44 Abs. 4 SGB X counts from the beginning of a year', () => {
    expect(startOfYearBefore('2026-11-22', 1)).toBe('2025-01-01');
    expect(startOfYearBefore('2026-01-01', 4)).toBe('2022-01-01');
  });
});
