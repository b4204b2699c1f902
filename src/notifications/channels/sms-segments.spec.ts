import { smsSegments } from './sms-segments.js';

describe('the number of short messages', () => {
  it.each([
    ['nothing', '', 1],
    ['160 letters of GSM-7', 'ä'.repeat(160), 1],
    ['161 letters of GSM-7', 'a'.repeat(161), 2],
    ['306 letters of GSM-7', 'a'.repeat(306), 2],
    ['307 letters of GSM-7', 'a'.repeat(307), 3],
    ['80 euro signs, two septets each', '€'.repeat(80), 1],
    ['81 euro signs', '€'.repeat(81), 2],
    ['70 letters of another alphabet', 'ж'.repeat(70), 1],
    ['71 letters of another alphabet', 'ж'.repeat(71), 2],
    ['one letter outside GSM-7 among many', `${'a'.repeat(70)}ç`, 2],
    ['35 emoji, two units each', '🏠'.repeat(35), 1],
    ['36 emoji', '🏠'.repeat(36), 2],
  ])('for %s', (_what, text, segments) => expect(smsSegments(text)).toBe(segments));
});
