import { chooseLocale, LOCALES } from '../../notifications/index.js';
import { type Disclosure } from '../domain/disclosure.js';
import { wordDisclosure, type WordedDisclosure } from '../domain/worded-disclosure.js';

/** In the language the person reads, or the one they get instead. */
export function toDisclosureView(disclosure: Disclosure): WordedDisclosure {
  const { locale } = chooseLocale(disclosure.locale);
  return wordDisclosure(disclosure, { locale, direction: LOCALES[locale].direction });
}
