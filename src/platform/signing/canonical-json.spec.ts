import { canonicalJson } from './canonical-json.js';

describe('the canonical form', () => {
  it('orders members by their code units, at every depth, and keeps the order of lists', () => {
    const value = { '€': 1, b: [{ z: null, a: true }, 'x'], B: 'ü"\n' };
    expect(canonicalJson(value)).toBe('{"B":"ü\\"\\n","b":[{"a":true,"z":null},"x"],"€":1}');
  });

  it('has no spelling for numbers that are no integers', () => {
    expect(() => canonicalJson({ a: 0.1 })).toThrow(RangeError);
    expect(canonicalJson(-7)).toBe('-7');
  });
});
