import { countingOf } from './counting.js';

describe('the way of counting follows from kind and length', () => {
  it.each([
    ['act_within', { value: 1, unit: 'months' }, 'forward'],
    ['act_within', { value: 0, unit: 'days' }, 'until-trigger-day'],
    ['period_of_validity', { value: 0, unit: 'calendar_months' }, 'end-of-calendar-month'],
    ['retroactive_window', { value: 6, unit: 'calendar_months' }, 'months-back'],
    ['retroactive_window', { value: 3, unit: 'life_months' }, 'life-months-back'],
    ['backward', { value: 3, unit: 'months' }, 'backward'],
    ['authority_duty', { value: 72, unit: 'hours' }, 'hours'],
    ['fixed_date', null, 'fixed-day'],
    ['duty_without_fixed_period', null, 'none'],
  ] as const)('%s with %j is counted %s', (kind, length, counting) => {
    expect(countingOf(kind, length)).toBe(counting);
  });
});
