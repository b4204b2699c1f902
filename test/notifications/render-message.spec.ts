import { renderMessage } from '../../src/notifications/domain/render-message.js';
import { LOCALES, type Locale } from '../../src/notifications/texts/locales.js';
import { MESSAGES, type Message } from '../../src/notifications/texts/message-texts.js';
import { sampleParams } from './sample-params.js';
import { isGsm7, smsCapacity, smsLength } from './sms-length.js';

const LOCALE_NAMES = Object.keys(LOCALES) as Locale[];
const MESSAGE_NAMES = Object.keys(MESSAGES) as Message[];
const ISOLATES = /[\u2068\u2069]/g;
/** Every sample value that reveals an office or a subject. */
const REVEALING =
  /Jobcenter|Sozialamt|Grundsicherung|Widerspruch|Mietvertrag|Anschrift|Geburtsdatum|SGB|Antrags|Königsberger/;

const render = <M extends Message>(
  message: M,
  locale: string,
  changes: Partial<ReturnType<typeof sampleParams<M>>> = {},
) => renderMessage({ message, locale, params: sampleParams(message, changes) });

describe('renderMessage', () => {
  it('writes a German reminder', () => {
    expect(render('deadline_7', 'de')).toEqual({
      message: 'deadline_7',
      subject: 'Frist: noch 5 Tage',
      body: 'Bitte jetzt erledigen. Bis 9. Januar 2027: Widerspruch einlegen. Thema: Widerspruch gegen den Bescheid. Wir helfen beim Ausfüllen.',
      sms: 'Bitte bald erledigen, letzter Tag 09.01.2027. Mehr im Konto: https://dach.example/a7',
      locale: 'de',
      direction: 'ltr',
      fallback: false,
    });
  });

  it('chooses the plural form of the language', () => {
    const days = (locale: string, count: number) => render('deadline_7', locale, { days: count }).subject;
    expect([1, 3, 5, 21, 22].map((count) => days('uk', count))).toEqual([
      'Термін: ще 1 день',
      'Термін: ще 3 дні',
      'Термін: ще 5 днів',
      'Термін: ще 21 день',
      'Термін: ще 22 дні',
    ]);
    expect([1, 2, 3, 7, 11].map((count) => days('ar', count))).toEqual([
      'المهلة: بقي يوم واحد',
      'المهلة: بقي يومان',
      'المهلة: بقي 3 أيام',
      'المهلة: بقي 7 أيام',
      'المهلة: بقي 11 يومًا',
    ]);
    expect(days('de', 1)).toBe('Frist: noch 1 Tag');
  });

  it('has words of its own for none', () => {
    expect(render('correction_confirmed', 'en', { count: 0 }).body).toContain('No other office had this information.');
    expect(render('correction_confirmed', 'ar', { count: 0 }).body).toContain('لم تكن هذه المعلومة لدى أي جهة أخرى.');
  });

  it('says which receipt counts', () => {
    const effect = (receipt_effect: 'first' | 'competent' | 'other') =>
      render('forwarded', 'de', { receipt_effect }).body;
    expect(effect('first')).toContain('Der erste Eingang am 4. Januar 2027 zählt.');
    expect(effect('competent')).toContain('Es zählt erst der Eingang bei der zuständigen Stelle.');
    expect(effect('other')).toContain('nicht sicher');
  });

  it('joins lists as the language does', () => {
    expect(render('consent_asked', 'en').body).toContain('information: Name and Anschrift?');
    expect(render('missing_document', 'en').body).toContain(': Pass, Meldebescheinigung and Mietvertrag.');
    expect(render('missing_document', 'tr').body).toContain(': Pass, Meldebescheinigung ve Mietvertrag.');
  });

  it('gives an unknown language English and says so', () => {
    expect(render('deadline_0', 'ti')).toMatchObject({
      subject: 'Today is the last day',
      locale: 'en',
      fallback: true,
    });
    expect(render('deadline_0', 'de-AT')).toMatchObject({ locale: 'de', fallback: false });
  });

  it.each(MESSAGE_NAMES)('%s: leaves no hole and no template mark in any language', (message) => {
    for (const locale of LOCALE_NAMES) {
      const { subject, body, sms } = render(message, locale);
      for (const text of [subject, body, sms]) {
        expect([locale, /[{}#]|undefined|null|\[object|Invalid/.exec(text)]).toEqual([locale, null]);
        expect([locale, / {2}|: ?\.|\(\)|\.\./.exec(text.replace(ISOLATES, ''))]).toEqual([locale, null]);
      }
    }
  });

  it.each(MESSAGE_NAMES)('%s: tells office and subject in the body only', (message) => {
    for (const locale of LOCALE_NAMES) {
      const { subject, sms } = render(message, locale);
      expect([locale, REVEALING.exec(`${subject} ${sms}`)]).toEqual([locale, null]);
    }
  });

  it.each(MESSAGE_NAMES)(
    '%s: fits into one short message on every day of the year, but for isolation marks',
    (message) => {
      for (const locale of LOCALE_NAMES) {
        for (let month = 1; month <= 12; month += 1) {
          const date = `2027-${String(month).padStart(2, '0')}-28`;
          const params = { ...sampleParams(message), ...('date' in sampleParams(message) && { date }) };
          const sms = renderMessage({ message, locale, params }).sms.replace(ISOLATES, '').trimEnd();
          expect([locale, month, smsLength(sms) <= smsCapacity(sms)]).toEqual([locale, month, true]);
          expect([locale, month, isGsm7(sms) || LOCALES[locale].smsCharset === 'ucs2']).toEqual([locale, month, true]);
        }
      }
    },
  );
});

describe('right-to-left', () => {
  it('isolates every value and keeps German names German', () => {
    const { body, direction } = render('missing_document', 'ar');
    expect(direction).toBe('rtl');
    for (const value of ['Jobcenter Lüchow-Dannenberg', 'Pass', 'Meldebescheinigung', 'Mietvertrag']) {
      expect(body).toContain(`\u2068${value}\u2069`);
    }
    expect(body).toContain('\u20689 كانون الثاني/يناير 2027\u2069');
  });

  it.each(['ar', 'fa'])('%s: pairs every isolate', (locale) => {
    for (const message of MESSAGE_NAMES) {
      const { subject, body, sms } = render(message, locale);
      for (const text of [subject, body, sms]) {
        expect((text.match(ISOLATES) ?? []).join('')).toMatch(/^(?:\u2068\u2069)*$/);
      }
    }
  });

  it('keeps the closing mark out of the link', () => {
    expect(render('deadline_0', 'fa').sms).toMatch(/\u2068https:\/\/dach\.example\/a7 \u2069$/);
  });

  it('needs no marks from left to right', () => {
    for (const locale of ['de', 'uk', 'tr']) expect(render('missing_document', locale).body).not.toMatch(ISOLATES);
  });

  it('lets no value leave its isolate', () => {
    const { body } = render('deadline_missed', 'ar', { subject: 'a\u2069\u202eb\u2066c' });
    expect(body).toContain('\u2068abc\u2069');
    expect(body).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
  });
});

describe('values', () => {
  const attempt = (message: Message, params: Record<string, unknown>) => () =>
    renderMessage({ message, locale: 'de', params });
  const problem = (kind: string, placeholder: string) =>
    expect.objectContaining({ name: 'PlaceholderProblem', code: `notifications/placeholder-${kind}`, placeholder });

  it.each(MESSAGE_NAMES)('%s: refuses to leave one out', (message) => {
    for (const placeholder of MESSAGES[message]) {
      for (const nothing of [undefined, null, '', ' \u00a0\n']) {
        const params = { ...sampleParams(message), [placeholder]: nothing };
        expect(attempt(message, params)).toThrow(problem('missing', placeholder));
      }
    }
  });

  it('refuses one that the message has no place for', () => {
    expect(attempt('deadline_0', { ...sampleParams('deadline_0'), authority: 'Jobcenter' })).toThrow(
      problem('unknown', 'authority'),
    );
    expect(attempt('signin_code', { ...sampleParams('signin_code'), toString: 'x' })).toThrow(
      problem('unknown', 'toString'),
    );
  });

  it.each([
    ['missing_document', 'date', '2027-02-30'],
    ['missing_document', 'date', '9. Januar 2027'],
    ['missing_document', 'date', new Date(0)],
    ['missing_document', 'count', '3'],
    ['missing_document', 'count', -1],
    ['missing_document', 'count', 1.5],
    ['missing_document', 'documents', []],
    ['missing_document', 'documents', 'Pass'],
    ['missing_document', 'documents', ['Pass', ' ']],
    ['missing_document', 'documents', ['Pass', 3]],
    ['missing_document', 'authority', 7],
    ['missing_document', 'link', 'javascript:alert(1)'],
    ['missing_document', 'link', 'https://dach.example/a7?name=Olena'],
    ['missing_document', 'link', 'https://user:secret@dach.example/a7'],
    ['missing_document', 'link', 'https://dach.example/a7\r\nBcc: x@example.org'],
    ['receipt_filing', 'time', '24:00'],
    ['receipt_filing', 'time', '9:30'],
    ['receipt_filing', 'ref', 'JOBCENTER-2027'],
    ['receipt_filing', 'ref', 'A7 K2\n'],
    ['forwarded', 'receipt_effect', 'disputed'],
    ['signin_code', 'code', 123456],
    ['signin_code', 'code', '12345'],
  ] as const)('%s refuses %s %p', (message, placeholder, value) => {
    const params = { ...sampleParams(message), [placeholder]: value };
    expect(attempt(message, params)).toThrow(problem('invalid', placeholder));
  });

  it('names the placeholder but never its value', () => {
    expect(attempt('receipt_filing', { ...sampleParams('receipt_filing'), ref: 'Olena Example' })).toThrow(
      /^notifications\/placeholder-invalid: ref of receipt_filing$/,
    );
  });

  it('puts words in as they are: no template, no tag, no line of their own', () => {
    const subject = "Kita {date} <b>'fett'</b> # & Co.\r\n\tZweite Zeile";
    expect(render('deadline_missed', 'de', { subject }).body).toContain(
      "Thema: Kita {date} <b>'fett'</b> # & Co. Zweite Zeile.",
    );
  });
});
