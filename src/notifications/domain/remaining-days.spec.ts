import { messageForRemainingDays } from './remaining-days.js';

describe('messageForRemainingDays', () => {
  it.each([
    [365, 'deadline_14'],
    [14, 'deadline_14'],
    [8, 'deadline_14'],
    [7, 'deadline_7'],
    [3, 'deadline_7'],
    [2, 'deadline_2'],
    [1, 'deadline_2'],
    [0, 'deadline_0'],
    [-1, 'deadline_missed'],
    [-30, 'deadline_missed'],
  ])('%i days before the end: %s', (days, message) => {
    expect(messageForRemainingDays(days)).toBe(message);
  });

  it('refuses part of a day', () => {
    expect(() => messageForRemainingDays(0.5)).toThrow(RangeError);
    expect(() => messageForRemainingDays(Number.NaN)).toThrow(RangeError);
  });
});
