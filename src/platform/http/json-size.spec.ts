import { DEEPEST, isTooComplex, MOST_VALUES } from './json-size.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('a body', () => {
  it.each([
    ['null', null, false],
    ['a text', 'x'.repeat(100_000), false],
    ['as deep as may be', nested(DEEPEST), false],
    ['one level deeper', nested(DEEPEST + 1), true],
    ['very deep', nested(100_000), true],
    ['one level deeper beside others', { a: 1, b: { c: nested(DEEPEST - 1) } }, true],
    ['as long as may be', Array.from({ length: MOST_VALUES }, () => 0), false],
    ['one element longer', Array.from({ length: MOST_VALUES + 1 }, () => 0), true],
    ['many small objects', Array.from({ length: MOST_VALUES / 2 + 1 }, () => ({ a: 1 })), true],
  ])('%s is too complex: %#', (_, body, expected) => {
    expect(isTooComplex(body)).toBe(expected);
  });
});
