import { endOfTry, MOST_TRIES, nextTry } from './next-try.js';

const CREATED = new Date('2027-01-07T08:00:00Z');
const at = (minutes: number) => new Date(CREATED.getTime() + minutes * 60_000);

describe('nextTry', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 360],
    [11, 360],
  ])('after try %i: %i minutes later', (attempt, minutes) => {
    expect(nextTry(attempt, CREATED, CREATED)).toEqual(at(minutes));
  });

  it('tries for three days and no longer', () => {
    expect(nextTry(9, CREATED, at(66 * 60))).toEqual(at(72 * 60));
    expect(nextTry(9, CREATED, new Date(+at(66 * 60) + 1))).toBeUndefined();
    expect(nextTry(1, CREATED, at(73 * 60))).toBeUndefined();
  });

  it('never comes to the number of tries that stands for a try without an answer', () => {
    let now: Date | undefined = CREATED;
    let attempts = 0;
    while (now !== undefined) {
      attempts += 1;
      now = nextTry(attempts, CREATED, now);
    }
    expect(attempts).toBe(16);
    expect(attempts).toBeLessThan(MOST_TRIES);
  });
});

describe('endOfTry', () => {
  it('gives a try one minute', () => {
    expect(endOfTry(CREATED)).toEqual(at(1));
  });
});
