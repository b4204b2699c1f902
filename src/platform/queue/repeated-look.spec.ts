import { setTimeout as delay } from 'node:timers/promises';
import { RepeatedLook } from './repeated-look.js';

const LONG = 60_000;

/** Looks that find what `finds` says, in this order, and then nothing. */
function looks(finds: readonly (boolean | Error)[], every = LONG) {
  const faults: unknown[] = [];
  let count = 0;
  const look = new RepeatedLook(
    async () => {
      const found = finds[count] ?? false;
      count += 1;
      await delay(5);
      if (found instanceof Error) throw found;
      return found;
    },
    every,
    (error) => faults.push(error),
  );
  const times = async (wanted: number) => {
    for (let tries = 0; tries < 500; tries += 1) {
      if (count >= wanted) break;
      await delay(10);
    }
    return count;
  };
  return { look, times, faults, count: () => count };
}

it('looks again at once while there is more, and then pauses', async () => {
  const { look, times } = looks([true, true]);
  look.start();
  expect(await times(3)).toBe(3);
  await delay(100);
  expect(await times(3)).toBe(3);
  await look.stop();
});

it('comes back from a pause when it is rung, once for many rings', async () => {
  const { look, times, count } = looks([]);
  look.start();
  await times(1);
  await delay(50);
  for (let rings = 0; rings < 5; rings += 1) look.ring();
  expect(await times(2)).toBe(2);
  await delay(100);
  expect(count()).toBe(2);
  await look.stop();
});

it('looks once more where it was rung while it looked', async () => {
  const { look, times } = looks([]);
  look.start();
  look.ring();
  expect(await times(2)).toBe(2);
  await look.stop();
});

it('goes on after a fault, and never after it was stopped', async () => {
  const fault = new Error('gone');
  const { look, times, faults, count } = looks([fault], 5);
  look.start();
  expect(await times(2)).toBeGreaterThanOrEqual(2);
  expect(faults).toEqual([fault]);
  await look.stop();
  const stopped = count();
  look.ring();
  await delay(100);
  expect(count()).toBe(stopped);
});
