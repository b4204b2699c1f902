import { nearWords, slipsBetween } from './near-words.js';

describe('slips between two words', () => {
  it.each([
    ['wohngeld', 'wohngeld', 0],
    ['wohngelt', 'wohngeld', 1],
    ['wohgeld', 'wohngeld', 1],
    ['wohnngeld', 'wohngeld', 1],
    ['meiten', 'mieten', 1],
    ['jobcneter', 'jobcenter', 1],
    ['schule', 'kita', 6],
    ['', 'ab', 2],
  ])('%s – %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
});

describe('the word that was meant', () => {
  it('is the nearest, and several where they are equally near', () => {
    expect(nearWords('wohngelt', ['wohngeld', 'wohnen', 'kindergeld'])).toEqual(['wohngeld']);
    expect(nearWords('meite', ['miete', 'weite', 'leute'])).toEqual(['miete', 'weite']);
  });

  it('is nobody’s guess: a short word has to be right, a long one nearly', () => {
    expect(nearWords('eu', ['au', 'eux'])).toEqual([]);
    expect(nearWords('astronaut', ['asylantrag', 'auto'])).toEqual([]);
    expect(nearWords('wohngelt', [])).toEqual([]);
  });
});
