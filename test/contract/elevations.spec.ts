import { ELEVATIONS } from './elevations.js';
import { SOURCES } from './sources.js';

/** Where it is made; everybody else calls it. */
const MADE_IN = [
  'src/platform/access/errand.ts',
  'src/platform/database/elevation.ts',
  'src/platform/database/unit-of-work.ts',
];

describe('acting for the system', () => {
  it('happens in the listed files alone, and each of them has its reason', () => {
    const calls = SOURCES.filter(
      ({ path, text }) => !MADE_IN.includes(path) && /\basSystem(In)?(<[^>]*>)?\(/.test(text),
    );
    expect(calls.map(({ path }) => path).toSorted()).toEqual(Object.keys(ELEVATIONS).toSorted());
    expect(Object.values(ELEVATIONS).filter((reason) => reason.trim() === '')).toEqual([]);
  });
});
