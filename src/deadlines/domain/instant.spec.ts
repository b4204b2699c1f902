import { addHours, formatBerlin, startOfDay } from './instant.js';

describe('hours', () => {
  it('Art. 33 DSGVO: 72 hours run through the weekend', () => {
    expect(formatBerlin(addHours(new Date('2027-02-05T14:30:00+01:00'), 72))).toBe('2027-02-08T14:30:00+01:00');
  });

  it('pass in real time when the clock changes', () => {
    expect(formatBerlin(addHours(new Date('2027-03-27T14:30:00+01:00'), 72))).toBe('2027-03-30T15:30:00+02:00');
    expect(formatBerlin(addHours(new Date('2026-10-24T12:30:00Z'), 72))).toBe('2026-10-27T13:30:00+01:00');
  });

  it('a day begins at midnight in Berlin, summer and winter', () => {
    expect(formatBerlin(startOfDay('2027-02-02'))).toBe('2027-02-02T00:00:00+01:00');
    expect(formatBerlin(startOfDay('2027-07-02'))).toBe('2027-07-02T00:00:00+02:00');
    expect(formatBerlin(startOfDay('2027-03-28'))).toBe('2027-03-28T00:00:00+01:00');
    expect(formatBerlin(startOfDay('2026-10-25'))).toBe('2026-10-25T00:00:00+02:00');
  });
});
