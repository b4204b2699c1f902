import { adulthoodRung, eighteenthBirthday } from './adulthood.js';

describe('the eighteenth birthday', () => {
  it.each([
    ['2009-03-15', '2027-03-15'],
    ['2008-02-29', '2026-03-01'],
  ] as const)('of somebody born on %s is %s', (birth, birthday) => {
    expect(eighteenthBirthday(birth)).toBe(birthday);
  });

  it.each([
    ['2026-09-15', undefined],
    ['2026-09-16', 180],
    ['2026-12-14', 180],
    ['2026-12-15', 90],
    ['2027-03-01', 14],
    ['2027-03-08', 7],
    ['2027-03-12', 2],
    ['2027-03-15', 0],
    ['2027-03-16', undefined],
  ] as const)('is told of on %s with the lead time that came last: %s', (today, days) => {
    expect(adulthoodRung('2027-03-15', today)).toBe(days);
  });
});
