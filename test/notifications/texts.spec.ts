import { LOCALES, type Locale } from '../../src/notifications/texts/locales.js';
import { MESSAGES, type Message, type Text } from '../../src/notifications/texts/message-texts.js';
import { PLACEHOLDERS } from '../../src/notifications/texts/placeholders.js';
import { TEXTS } from '../../src/notifications/texts/texts.js';
import { usesIn } from './icu.js';
import { isGsm7, smsCapacity, smsLength } from './sms-length.js';

const LOCALE_NAMES = Object.keys(LOCALES) as Locale[];
const MESSAGE_NAMES = Object.keys(MESSAGES) as Message[];
const PARTS = ['title', 'body', 'sms'] as const;

/** Lengths that the short messages were written for. */
const LENGTHS: Readonly<Record<string, number>> = { link: 24, date: 10, time: 5, ref: 6, code: 6, days: 2, minutes: 2 };

const namesIn = (template: string) => [...new Set(usesIn(template).map(({ name }) => name))].toSorted();
const isNeutral = (name: string) =>
  Object.entries(PLACEHOLDERS).some(([other, { neutral }]) => other === name && neutral);

function* everyText(): Generator<{ at: string; locale: Locale; message: Message; text: Text }> {
  for (const locale of LOCALE_NAMES) {
    for (const message of MESSAGE_NAMES) {
      yield { at: `${locale} ${message}`, locale, message, text: TEXTS[locale][message] };
    }
  }
}

describe('the texts', () => {
  it('are 23 messages in 9 languages, each with title, body and short message', () => {
    expect(MESSAGE_NAMES).toHaveLength(23);
    expect(LOCALE_NAMES).toEqual(['de', 'de-x-leicht', 'en', 'fr', 'ru', 'uk', 'tr', 'ar', 'fa']);
    for (const locale of LOCALE_NAMES) expect(Object.keys(TEXTS[locale])).toEqual(MESSAGE_NAMES);
    const blank = [...everyText()].filter(({ text }) => PARTS.some((part) => text[part].trim() === ''));
    expect(blank).toEqual([]);
  });

  it('are not German by mistake', () => {
    const copied = [...everyText()].filter(
      ({ locale, message, text }) => locale !== 'de' && text.body === TEXTS.de[message].body,
    );
    expect(copied.map(({ at }) => at)).toEqual([]);
  });

  it.each(PARTS)('use the same placeholders in the %s in every language', (part) => {
    for (const { at, message, text } of everyText()) {
      expect([at, namesIn(text[part])]).toEqual([at, namesIn(TEXTS.de[message][part])]);
    }
  });

  it('use just the placeholders that the message declares', () => {
    for (const { at, message, text } of everyText()) {
      expect([at, namesIn(PARTS.map((part) => text[part]).join(' '))]).toEqual([at, [...MESSAGES[message]].toSorted()]);
    }
  });

  it('keep office and subject out of title and short message', () => {
    for (const { at, text } of everyText()) {
      const revealing = [...namesIn(text.title), ...namesIn(text.sms)].filter((name) => !isNeutral(name));
      expect([at, revealing]).toEqual([at, []]);
    }
  });

  it('spell out every plural form of the language', () => {
    let plurals = 0;
    for (const { at, locale, text } of everyText()) {
      for (const { kind, choices } of PARTS.flatMap((part) => usesIn(text[part]))) {
        if (kind !== 'plural') continue;
        plurals += 1;
        expect([at, choices.filter((choice) => !choice.startsWith('=')).toSorted()]).toEqual([
          at,
          [...LOCALES[locale].plural].toSorted(),
        ]);
      }
    }
    expect(plurals).toBe(8 * LOCALE_NAMES.length);
  });

  it('know the plural forms that Unicode gives the language', () => {
    for (const locale of LOCALE_NAMES) {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      expect([locale, pluralCategories.toSorted()]).toEqual([locale, [...LOCALES[locale].plural].toSorted()]);
    }
  });

  it('say for each receipt effect whether the first receipt counts', () => {
    const selects = [...everyText()].flatMap(({ text }) => usesIn(text.body).filter(({ kind }) => kind === 'select'));
    expect(selects).toHaveLength(LOCALE_NAMES.length);
    for (const { name, choices } of selects) {
      expect([name, choices.toSorted()]).toEqual(['receipt_effect', ['competent', 'first', 'other']]);
    }
  });
});

describe('the short messages', () => {
  const filled = (sms: string) =>
    sms.replace(/\{(\w+)\}/g, (_, name: string) => '0'.repeat(LENGTHS[name] ?? Number.NaN));

  it('fit into one SMS in the character set of the language', () => {
    for (const { at, locale, text } of everyText()) {
      const sms = filled(text.sms);
      const charset = isGsm7(sms) ? 'gsm7' : 'ucs2';
      expect([at, charset === 'gsm7' || LOCALES[locale].smsCharset === 'ucs2']).toEqual([at, true]);
      expect([at, smsLength(sms) <= smsCapacity(sms)]).toEqual([at, true]);
    }
  });

  it('end with the link, so that no punctuation sticks to it', () => {
    const withLink = [...everyText()].filter(({ text }) => text.sms.includes('{link}'));
    expect(withLink).toHaveLength(22 * LOCALE_NAMES.length);
    for (const { at, text } of withLink) expect([at, /[^{}] \{link\}$/.test(text.sms)]).toEqual([at, true]);
  });
});
