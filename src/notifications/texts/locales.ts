export type Direction = 'ltr' | 'rtl';

/** What is known about the texts of one language. */
export interface LocaleFacts {
  /** The language in its own words. */
  readonly name: string;
  readonly direction: Direction;
  /** The plural categories (Unicode CLDR) a text with a plural must spell out. */
  readonly plural: readonly Intl.LDMLPluralRule[];
  /** GSM-7 holds 160 characters in one SMS, UCS-2 only 70. */
  readonly smsCharset: 'gsm7' | 'ucs2';
  readonly review: Review;
  readonly note?: string;
}

/** Whether somebody who speaks the language has read the texts; `by` says who did or who must. */
export type Review = Readonly<{ state: 'done' | 'needed'; by: string }>;

export const LOCALES = {
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    plural: ['one', 'other'],
    smsCharset: 'gsm7',
    review: { state: 'done', by: 'author; editorial check before go-live' },
  },
  'de-x-leicht': {
    name: 'Deutsch, einfach (Leichte Sprache, ungeprüft)',
    direction: 'ltr',
    plural: ['one', 'other'],
    smsCharset: 'gsm7',
    review: { state: 'needed', by: 'Prüfgruppe Leichte Sprache' },
  },
  en: {
    name: 'English',
    direction: 'ltr',
    plural: ['one', 'other'],
    smsCharset: 'gsm7',
    review: { state: 'done', by: 'author; editorial check before go-live' },
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    plural: ['one', 'many', 'other'],
    smsCharset: 'gsm7',
    review: { state: 'needed', by: 'native speaker' },
    note: 'short messages do without ê, ô and ç so that GSM-7 is enough',
  },
  ru: {
    name: 'Русский',
    direction: 'ltr',
    plural: ['one', 'few', 'many', 'other'],
    smsCharset: 'ucs2',
    review: { state: 'needed', by: 'native speaker' },
  },
  uk: {
    name: 'Українська',
    direction: 'ltr',
    plural: ['one', 'few', 'many', 'other'],
    smsCharset: 'ucs2',
    review: { state: 'needed', by: 'native speaker' },
  },
  tr: {
    name: 'Türkçe',
    direction: 'ltr',
    plural: ['one', 'other'],
    smsCharset: 'ucs2',
    review: { state: 'needed', by: 'native speaker' },
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    plural: ['zero', 'one', 'two', 'few', 'many', 'other'],
    smsCharset: 'ucs2',
    review: { state: 'needed', by: 'native speaker' },
  },
  fa: {
    name: 'فارسی',
    direction: 'rtl',
    plural: ['one', 'other'],
    smsCharset: 'ucs2',
    review: { state: 'needed', by: 'native speaker (Dari and Farsi)' },
  },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof LOCALES;

/** What a person gets whose language is not here, in this order. */
export const FALLBACK_LOCALES = ['en', 'de'] as const satisfies readonly Locale[];
