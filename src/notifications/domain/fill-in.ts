import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../texts/locales.js';

/** Writes `values` into a template in ICU MessageFormat. */
export function fillIn(template: string, locale: Locale, values: Record<string, string | number>): string {
  return String(formatOf(template, locale).format(values));
}

/** Reading a template costs more than filling it in, and there are few. */
const FORMATS = new Map<string, IntlMessageFormat>();

/** Numbers in the digits 0 to 9, as the dates and the German letters. */
function formatOf(template: string, locale: Locale): IntlMessageFormat {
  const key = `${locale} ${template}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const numbered = new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
  const format = new IntlMessageFormat(template, numbered, undefined, { ignoreTag: true });
  FORMATS.set(key, format);
  return format;
}
