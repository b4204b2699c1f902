import { clockTimeOf, daysBetween, endOfDay, instantsOf, nextInstant, weekdayOf } from './berlin-clock.js';

const at = (iso: string) => new Date(iso);

describe('the clock in Germany', () => {
  it('shows summer and winter time', () => {
    expect(clockTimeOf(at('2027-01-07T22:30:00Z'))).toBe('23:30');
    expect(clockTimeOf(at('2027-07-07T22:30:00Z'))).toBe('00:30');
  });

  it('shows one hour twice in October and leaves one out in March', () => {
    expect(instantsOf('2027-10-31', '02:30')).toEqual([at('2027-10-31T00:30:00Z'), at('2027-10-31T01:30:00Z')]);
    expect(instantsOf('2027-03-28', '02:30')).toEqual([at('2027-03-28T01:30:00Z')]);
    expect(clockTimeOf(at('2027-03-28T01:30:00Z'))).toBe('03:30');
    expect(instantsOf('2027-06-01', '07:00')).toEqual([at('2027-06-01T05:00:00Z')]);
  });

  it('comes to a time next today, tomorrow, or on a day that fits', () => {
    const morning = at('2027-01-07T06:00:00Z');
    expect(nextInstant(morning, '08:00')).toEqual(at('2027-01-07T07:00:00Z'));
    expect(nextInstant(morning, '07:00')).toEqual(at('2027-01-08T06:00:00Z'));
    expect(nextInstant(morning, '07:00', (day) => weekdayOf(day) === 4)).toEqual(at('2027-01-14T06:00:00Z'));
    expect(() => nextInstant(morning, '07:00', () => false)).toThrow(RangeError);
  });

  it('comes to the second 02:30 after the first one in October', () => {
    expect(nextInstant(at('2027-10-31T00:30:00Z'), '02:30')).toEqual(at('2027-10-31T01:30:00Z'));
  });

  it('ends a day one hour early or late where the clock changed', () => {
    const length = (day: `${number}-${number}-${number}`) => +endOfDay(day) - +instantsOf(day, '00:00')[0] + 1;
    expect(['2027-03-28', '2027-10-31', '2027-12-31'].map((day) => length(day as never) / 3_600_000)).toEqual([
      23, 25, 24,
    ]);
  });

  it('counts days over months and changes of the clock', () => {
    expect(daysBetween('2027-03-27', '2027-04-01')).toBe(5);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
    expect(['2027-01-04', '2027-01-10'].map((day) => weekdayOf(day as never))).toEqual([1, 7]);
  });
});
