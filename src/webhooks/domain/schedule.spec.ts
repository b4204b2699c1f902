import { nextTry, readRetryAfter, STEPS } from './schedule.js';

const at = new Date('2026-12-07T09:00:00Z');
const secondsUntil = (attempt: number, chance: number, retryAfter?: number) => {
  const next = nextTry({ attempt, at, retryAfter }, chance);
  return next && (next.getTime() - at.getTime()) / 1_000;
};

describe('the schedule', () => {
  it('is the one of the standard: ten tries, the last 75 h 35 min 5 s after the first', () => {
    const pauses = STEPS.slice(1).map((_, index) => secondsUntil(index + 1, 0));
    expect(pauses).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(STEPS.reduce((sum, pause) => sum + pause, 0)).toBe(((75 * 60 + 35) * 60 + 5) * 1_000);
  });

  it('ends after the tenth', () => expect(nextTry({ attempt: 10, at, retryAfter: undefined }, 0)).toBeUndefined());

  it('adds up to a fifth by chance', () => {
    expect(secondsUntil(2, 0.5)).toBe(330);
    expect(secondsUntil(2, 1)).toBe(360);
  });

  it('waits as long as it was asked to, but no longer than a day', () => {
    expect(secondsUntil(1, 0, 120_000)).toBe(120);
    expect(secondsUntil(3, 0, 120_000)).toBe(1_800);
    expect(secondsUntil(1, 0, 10 ** 12)).toBe(86_400);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['Mon, 07 Dec 2026 09:01:00 GMT', 60_000],
    ['Mon, 07 Dec 2026 08:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ])('%s', (header, milliseconds) => expect(readRetryAfter(header, at)).toBe(milliseconds));
});
