import { type Locale } from '../../notifications/index.js';
import { ARABIC } from './ar.js';
import { GERMAN } from './de.js';
import { PLAIN_GERMAN } from './de-x-leicht.js';
import { type DisclosureWords } from './disclosure-words.js';
import { ENGLISH } from './en.js';
import { PERSIAN } from './fa.js';
import { FRENCH } from './fr.js';
import { RUSSIAN } from './ru.js';
import { TURKISH } from './tr.js';
import { UKRAINIAN } from './uk.js';

/** In every language that messages are written in. */
export const DISCLOSURE_WORDS: Readonly<Record<Locale, DisclosureWords>> = {
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
