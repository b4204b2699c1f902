import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { openValue, sealValue, versionOf } from './sealed-value.js';

const key = randomBytes(32);
const place = { column: 'hand_off.sealed_content', row: '00000000-0000-4000-8000-000000000001' };
const BROKEN = /authenticate|authentication tag|Invalid/;
const AUTHENTIC = /authenticate|authentication tag/;

const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
const versions = fc.integer({ min: 1, max: 999_999 });

describe('a sealed value', () => {
  it('comes out as it went in, names its version, and shows nothing of the text', () => {
    fc.assert(
      fc.property(texts, versions, (text, version) => {
        const value = sealValue(key, version, text, place);
        expect(value).toMatch(/^s1\.\d+\.[\w-]+$/);
        expect([openValue(key, value, place), versionOf(value)]).toEqual([text, version]);
        expect(sealValue(key, version, text, place)).not.toBe(value);
      }),
    );
  });

  it('opens nowhere else: no other column, row, version or key', () => {
    fc.assert(
      fc.property(texts, versions, fc.string({ minLength: 1 }), (text, version, more) => {
        const value = sealValue(key, version, text, place);
        expect(() => openValue(key, value, { ...place, column: place.column + more })).toThrow(AUTHENTIC);
        expect(() => openValue(key, value, { ...place, row: place.row + more })).toThrow(AUTHENTIC);
        expect(() => openValue(key, value.replace(/^s1\.\d+/, `s1.${version + 1}`), place)).toThrow(AUTHENTIC);
        expect(() => openValue(randomBytes(32), value, place)).toThrow(AUTHENTIC);
      }),
    );
  });

  it('opens unchanged only, whichever bit was turned or however much is missing', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 0, max: 7 }), (text, at, bit) => {
        const value = sealValue(key, 1, text, place);
        const bytes = Buffer.from(value.slice(5), 'base64url');
        const index = at % bytes.length;
        const turned = Buffer.from(bytes);
        turned.writeUInt8(turned.readUInt8(index) ^ (1 << bit), index);
        expect(() => openValue(key, `s1.1.${turned.toString('base64url')}`, place)).toThrow(AUTHENTIC);
        expect(() => openValue(key, `s1.1.${bytes.subarray(0, index).toString('base64url')}`, place)).toThrow(BROKEN);
      }),
    );
  });

  it('is no other text', () => {
    expect(['', 's2.1.AAAA', 's1.x.AAAA', 's1.1.', 'm1.1.AAAA'].map((text) => versionOf(text))).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});
