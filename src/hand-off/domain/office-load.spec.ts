import { isFull } from './office-load.js';

describe('an office is full', () => {
  it.each([
    [{ open: 0, today: 0 }, null, false],
    [{ open: 500, today: 9 }, null, false],
    [{ open: 0, today: 10 }, null, true],
    [{ open: 39, today: 0 }, 40, false],
    [{ open: 40, today: 0 }, 40, true],
  ] as const)('%j with a limit of %s open matters: %s', (load, openMattersLimit, full) => {
    expect(isFull(load, { capacityPerDay: 10, openMattersLimit })).toBe(full);
  });
});
