import * as fc from 'fast-check';
import { normalForm } from './normal-form.js';

describe('an identifier, however it is written', () => {
  it.each([
    ['A123456780', 'A123456780'],
    [' a 123 456 780 ', 'A123456780'],
    ['A-123.456/780', 'A123456780'],
    ['Ａ１２３４５６７８０', 'A123456780'],
    ['12 345 678 901', '12345678901'],
    ['1990-05-01', '19900501'],
    ['01.05.1990', '19900501'],
    ['1. 5. 1990', '19900501'],
    ['1.5.1990', '19900501'],
    ['12.345.678', '12345678'],
    ['---', ''],
    ['', ''],
  ])('%j: %s', (written, expected) => {
    expect(normalForm(written)).toBe(expected);
  });

  it('has one normal form, which is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });
});
