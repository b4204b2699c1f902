import { FALLBACK_LOCALES, LOCALES, type Locale } from '../texts/locales.js';

/** The language a person reads a message in. */
export interface ChosenLocale {
  /** The language of the text. */
  readonly locale: Locale;
  /** Language and, where known, region in which dates and lists are written. */
  readonly regional: string;
  /** True where the person gets a language they did not ask for. */
  readonly fallback: boolean;
}

/**
 * The texts for the BCP 47 tag `requested`, by lookup (RFC 4647): `de-AT` reads German, `prs` (Dari) Persian.
 * A tag that is unknown or malformed falls back, so that a message goes out in any case.
 */
export function chooseLocale(requested: string): ChosenLocale {
  const canonical = canonicalTag(requested);
  const own = canonical === undefined ? undefined : prefixesOf(canonical).find(hasTexts);
  if (canonical !== undefined && own !== undefined)
    return { locale: own, regional: regionalTag(canonical), fallback: false };
  const locale = FALLBACK_LOCALES[0];
  return { locale, regional: regionalTag(locale), fallback: true };
}

/** English of no region is written as in Europe, the day before the month. */
const regionalTag = (tag: string) => (tag === 'en' ? 'en-GB' : tag);

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function prefixesOf(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-'));
}

const hasTexts = (tag: string): tag is Locale => Object.hasOwn(LOCALES, tag);
