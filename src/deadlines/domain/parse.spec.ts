import { day, instant, object, oneOf, optional, parse, text, wholeNumber } from './parse.js';

const person = object({ name: text, born: optional(day), child: optional(object({ age: wholeNumber(0, 17) })) });

describe('parsing', () => {
  it('gives what was written, without absent keys', () => {
    expect(parse(person, { name: 'Ada', born: null, child: { age: 3 } })).toEqual({
      kind: 'parsed',
      input: { name: 'Ada', child: { age: 3 } },
    });
  });

  it('names every fault with its pointer (RFC 6901)', () => {
    const { faults } = parse(person, { born: '2027-02-29', child: { age: 18 }, 'a/b~c': 1 }) as { faults?: unknown };
    expect(faults).toEqual([
      { pointer: '/a~1b~0c', code: 'unknown-key', message: 'is not a known key' },
      { pointer: '/name', code: 'missing', message: 'is required' },
      { pointer: '/born', code: 'no-such-day', message: 'must be a calendar day, YYYY-MM-DD' },
      { pointer: '/child/age', code: 'out-of-range', message: 'must be between 0 and 17' },
    ]);
  });

  it.each([null, [], 'text', undefined])('%p is no object', (input) => {
    expect(parse(person, input)).toMatchObject({ kind: 'invalid', faults: [{ pointer: '', code: 'wrong-type' }] });
  });

  it('an inherited key is none', () => {
    expect(parse(object({ toString: text }), {})).toMatchObject({ faults: [{ code: 'missing' }] });
    expect(parse(object({}), JSON.parse('{"__proto__": 1}'))).toMatchObject({ faults: [{ code: 'unknown-key' }] });
  });

  it.each(['2026-1-1', '2026-11-31', '1899-12-31', '2200-01-01', 20261122, '2026-11-22T00:00:00Z'])(
    '%p is no day',
    (value) => {
      expect(parse(day, value).kind).toBe('invalid');
    },
  );

  it.each(['2027-02-30T10:00:00Z', '2027-02-02T10:00:00', '2027-02-02', 0])('%p is no moment', (value) => {
    expect(parse(instant, value).kind).toBe('invalid');
  });

  it('numbers are whole, choices listed', () => {
    expect(parse(wholeNumber(0, 5), 2.5)).toMatchObject({ faults: [{ code: 'wrong-type' }] });
    expect(parse(wholeNumber(0, 5), Number.NaN)).toMatchObject({ faults: [{ code: 'wrong-type' }] });
    expect(parse(oneOf(['a', 'b']), 'c')).toMatchObject({ faults: [{ message: 'must be one of: a, b' }] });
  });
});
