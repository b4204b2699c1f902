import { restUntil, roomFor } from './circuit.js';

const now = new Date('2026-12-07T09:00:00Z');
const seconds = (failures: number) => {
  const until = restUntil(failures, now);
  return until && (until.getTime() - now.getTime()) / 1_000;
};

describe('an endpoint that fails again and again', () => {
  it('is left alone for longer and longer, but looked at four times an hour', () => {
    expect([4, 5, 6, 7, 10, 5_000].map(seconds)).toEqual([null, 30, 60, 120, 900, 900]);
  });

  it('is asked by one afterwards', () => {
    expect([roomFor(null), roomFor(now)]).toEqual([4, 1]);
  });
});
