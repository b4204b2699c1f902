import { parseAreaKey } from './area-key.js';

describe('area keys', () => {
  it.each(['03', '033', '03354', '03354016'])('%s is an area key', (text) => {
    expect(parseAreaKey(text)).toEqual({ kind: 'key', key: text });
  });

  it('reads the municipality out of a regional key', () => {
    expect(parseAreaKey('033545407016')).toEqual({ kind: 'key', key: '03354016' });
  });

  it.each([
    [3_354_016, 'not-digits'],
    [undefined, 'not-digits'],
    ['', 'not-digits'],
    ['Lüchow', 'not-digits'],
    ['03354016\n', 'not-digits'],
    ['٠٣٣٥٤٠١٦', 'not-digits'],
    ['3354016', 'wrong-length'],
    ['033545407', 'wrong-length'],
    ['00354016', 'no-such-state'],
    ['17354016', 'no-such-state'],
  ])('%j is refused as %s', (text, code) => {
    expect(parseAreaKey(text)).toEqual({ kind: 'refused', code });
  });
});
