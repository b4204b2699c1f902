import { type FALLBACK_LOCALES } from '../texts/locales.js';

type FallbackLocale = (typeof FALLBACK_LOCALES)[number];

const NOTES: Readonly<Record<FallbackLocale, (language: string) => string>> = {
  en: (language) => `Shown in English because we do not have this text in your language (${language}) yet.`,
  de: (language) => `Auf Deutsch, weil es diesen Text in Ihrer Sprache (${language}) noch nicht gibt.`,
};

/**
 * Why a person reads `used` although they asked for `asked`; `undefined` where `used` is no language that anything
 * falls back to. The language is named in its own words where these are known.
 */
export function fallbackNote(asked: string, used: string): string | undefined {
  return used in NOTES ? NOTES[used as FallbackLocale](nameOf(asked)) : undefined;
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return '?';
  }
}
