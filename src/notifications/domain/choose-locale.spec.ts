import { chooseLocale } from './choose-locale.js';

describe('chooseLocale', () => {
  it.each([
    ['uk', 'uk'],
    ['uk-UA', 'uk'],
    ['uk-Cyrl-UA', 'uk'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['de-x-leicht', 'de-x-leicht'],
    ['de-X-Leicht', 'de-x-leicht'],
    ['en-NG', 'en'],
    ['ar-SY', 'ar'],
    ['fa-AF', 'fa'],
  ])('%s reads %s', (requested, locale) => {
    expect(chooseLocale(requested)).toMatchObject({ locale, fallback: false });
  });

  it('knows Dari and Standard Arabic by their own codes', () => {
    expect(chooseLocale('prs')).toEqual({ locale: 'fa', regional: 'fa-AF', fallback: false });
    expect(chooseLocale('arb')).toMatchObject({ locale: 'ar', fallback: false });
  });

  it('gives German, not plain German, to whoever asks for another German', () => {
    expect(chooseLocale('de-x-anders')).toMatchObject({ locale: 'de', fallback: false });
  });

  it.each(['ti', 'ku-Arab', 'zh-Hant-TW', '', 'de_AT', 'no tag at all', '__proto__', 'constructor'])(
    'falls back to English, marked, for %p',
    (requested) => {
      expect(chooseLocale(requested)).toEqual({ locale: 'en', regional: 'en-GB', fallback: true });
    },
  );
});
