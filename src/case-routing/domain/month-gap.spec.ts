import { type LocalDate } from '../../authority-kit/index.js';
import { isTimeForMonthGap } from './month-gap.js';

/** The days of a month on which a notice may leave. */
const daysIn = (month: string): number[] =>
  Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => {
    const date = `${month}-${String(day).padStart(2, '0')}` as LocalDate;
    return !Number.isNaN(Date.parse(date)) && new Date(date).getUTCDate() === day && isTimeForMonthGap(date);
  });

describe('the last days of a month', () => {
  it.each([
    ['2026-11', [27, 30], 'three days before Monday the 30th, on working days'],
    ['2026-12', [28, 29, 30, 31], 'nothing leaves on New Year’s Eve but what is left over'],
    ['2027-01', [28, 29, 30, 31], 'the month ends on a Sunday: after Friday nothing else is left'],
    ['2027-02', [25, 26, 27, 28], 'nor in February'],
    ['2028-05', [26, 29, 30, 31], 'the lead time falls on a Sunday: the Friday before'],
  ])('%s: %j (%s)', (month, days) => {
    expect(daysIn(month)).toEqual(days);
  });
});
