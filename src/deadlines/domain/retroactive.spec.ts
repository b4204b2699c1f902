import { startOfLifeMonthBefore, startOfMonthBefore } from './retroactive.js';

describe('windows back in time', () => {
  it.each([
    ['§ 37 Abs. 2 SGB II', '2026-11-30', 0, '2026-11-01'],
    ['§ 70 Abs. 1 Satz 2 EStG', '2026-11-22', 6, '2026-05-01'],
    ['§ 4 Abs. 2 UhVorschG', '2027-01-31', 1, '2026-12-01'],
  ] as const)('%s: %s, %i months', (_, application, months, first) => {
    expect(startOfMonthBefore(application, months)).toBe(first);
  });

  it.each([
    ['in the fifth month of life', '2026-07-15', '2026-11-22', '2026-08-15'],
    ['on the first day of a month of life', '2026-07-15', '2026-11-15', '2026-08-15'],
    ['on the last day of a month of life', '2026-07-15', '2026-11-14', '2026-07-15'],
    ['in the first month: not before birth', '2026-10-24', '2026-11-12', '2026-10-24'],
    ['born on the 31st: the second month begins in March', '2026-01-31', '2026-06-15', '2026-03-01'],
  ] as const)('§ 7 Abs. 1 Satz 2 BEEG: applied for %s', (_, birth, application, first) => {
    expect(startOfLifeMonthBefore(birth, application, 3)).toBe(first);
  });

  it('there is none before birth', () => {
    expect(startOfLifeMonthBefore('2026-11-23', '2026-11-22', 3)).toBeUndefined();
  });
});
