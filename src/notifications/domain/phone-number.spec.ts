import { isMessagePhone } from './phone-number.js';

describe('the number of a mobile phone', () => {
  it.each(['+4915123456789', '+491701234567', '+4916012345678', '+380671234567', '+905321234567', '+16505550123'])(
    '%s may get a short message',
    (number) => expect(isMessagePhone(number)).toBe(true),
  );

  it.each([
    ['not international', '015123456789'],
    ['with blanks', '+49 151 23456789'],
    ['with a letter', '+49151234567a'],
    ['with a line break', '+4915123456789\n'],
    ['too short', '+491512345'],
    ['too long', '+4915123456789012'],
    ['a German landline', '+493012345678'],
    ['premium rate in Germany', '+499001234567'],
    ['televoting in Germany', '+491371234567'],
    ['service number in Germany', '+491805123456'],
    ['directory enquiries in Germany', '+4911833000'],
    ['shared cost everywhere', '+80812345678'],
    ['by satellite', '+881612345678'],
    ['an international network', '+88212345678'],
    ['premium rate everywhere', '+979123456789'],
    ['premium rate in North America', '+19005550123'],
    ['other digits', '+٤٩١٥١٢٣٤٥٦٧٨٩'],
  ])('%s gets none', (_what, number) => expect(isMessagePhone(number)).toBe(false));
});
