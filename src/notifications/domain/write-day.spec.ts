import type { LocalDate } from '../../authority-kit/index.js';
import { writeDay } from './write-day.js';

const NINTH: LocalDate = '2027-01-09';

describe('writeDay in a sentence', () => {
  it.each([
    ['de', '9. Januar 2027'],
    ['de-AT', '9. Jänner 2027'],
    ['de-x-leicht', '9. Januar 2027'],
    ['en-GB', '9 January 2027'],
    ['en-US', 'January 9, 2027'],
    ['fr', '9 janvier 2027'],
    ['tr', '9 Ocak 2027'],
    ['ar', '9 كانون الثاني/يناير 2027'],
    ['ar-SY', '9 كانون الثاني 2027'],
    ['ar-MA', '9 يناير 2027'],
    ['fa', '9 ژانویه/جنوری 2027'],
    ['fa-AF', '9 جنوری 2027'],
  ])('%s: %s', (regional, written) => {
    expect(writeDay(NINTH, regional, 'sentence')).toBe(written);
  });

  it('leaves out the abbreviation for "year", whose full stop would double the one of the sentence', () => {
    expect(writeDay(NINTH, 'uk', 'sentence')).toBe('9 січня 2027');
    expect(writeDay(NINTH, 'ru', 'sentence')).toBe('9 января 2027');
  });

  it('keeps the Gregorian year where the language is used to another calendar', () => {
    for (const regional of ['fa', 'fa-IR', 'fa-IR-u-ca-persian', 'ar-SA', 'ar-SA-u-ca-islamic-umalqura', 'fa-AF']) {
      expect(writeDay('2026-03-20', regional, 'sentence')).toMatch(/^20 .+ 2026$/);
    }
  });

  it('writes the digits of the German letter in every language', () => {
    for (const regional of ['ar-EG', 'ar-EG-u-nu-arab', 'fa-IR', 'fa-AF', 'bn-BD']) {
      expect(writeDay(NINTH, regional, 'sentence').replace(/[^\p{Nd}]/gu, '')).toBe('92027');
    }
  });

  it('is the same day wherever the machine stands', () => {
    expect(writeDay('2026-12-31', 'de', 'sentence')).toBe('31. Dezember 2026');
    expect(writeDay('2027-03-28', 'de', 'sentence')).toBe('28. März 2027');
    expect(writeDay('2028-02-29', 'de', 'sentence')).toBe('29. Februar 2028');
  });
});

describe('writeDay in a short message', () => {
  it.each(['de', 'de-x-leicht', 'fr', 'ru', 'uk', 'tr', 'ar', 'ar-SY', 'fa', 'fa-AF'])(
    '%s: as German letters print it',
    (regional) => {
      expect(writeDay('2027-04-03', regional, 'short')).toBe('03.04.2027');
    },
  );

  it.each(['en-GB', 'en-US', 'en-NG'])('%s: with the name of the month', (regional) => {
    expect(writeDay('2027-04-03', regional, 'short')).toBe('3 Apr 2027');
  });
});
