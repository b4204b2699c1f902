import { ARABIC } from './ar.js';
import { PLAIN_GERMAN } from './de-x-leicht.js';
import { GERMAN } from './de.js';
import { ENGLISH } from './en.js';
import { PERSIAN } from './fa.js';
import { FRENCH } from './fr.js';
import type { Locale } from './locales.js';
import type { MessageTexts } from './message-texts.js';
import { RUSSIAN } from './ru.js';
import { TURKISH } from './tr.js';
import { UKRAINIAN } from './uk.js';

/** All messages in all languages. */
export const TEXTS: Readonly<Record<Locale, MessageTexts>> = {
  de: GERMAN,
  'de-x-leicht': PLAIN_GERMAN,
  en: ENGLISH,
  fr: FRENCH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  tr: TURKISH,
  ar: ARABIC,
  fa: PERSIAN,
};
