import { type LetterText, type NeutralWords } from '../channels/channel.js';
import { isolateLink } from '../domain/bidi.js';
import { chooseLocale } from '../domain/choose-locale.js';
import { fallbackNote } from '../domain/fallback-note.js';
import { renderMessage } from '../domain/render-message.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { DIGEST_TEXTS } from '../texts/digest-texts.js';
import { LOCALES } from '../texts/locales.js';
import { type Message } from '../texts/message-texts.js';
import { type Telling } from './telling.js';

/** The words as they were stored, or those over several messages. */
export function neutralWords({ told, person, link }: Telling): NeutralWords {
  const [only, ...others] = told;
  if (others.length === 0) {
    const note = noteOf(only);
    const more = note === undefined ? [] : [note];
    return { subject: only.subject ?? '', sms: only.shortText ?? '', more, ...languageOf(only.localeUsed) };
  }
  const language = languageOf(person.locale);
  const { title, sms } = DIGEST_TEXTS[language.locale];
  const more = told.map(({ subject }) => `• ${subject ?? ''}`);
  return { subject: title, sms: sms(isolateLink(link, language.direction)), more, ...language };
}

/** The whole words as they were stored, and the same in German unless they are. */
export function letterTexts({ told }: Telling): readonly LetterText[] {
  const [first] = told;
  const own = {
    parts: told.map(({ subject, body }) => ({ subject: subject ?? '', body: body ?? '' })),
    note: noteOf(first),
    ...languageOf(first.localeUsed),
  };
  if (own.locale === 'de') return [own];
  return [own, { parts: told.map(inGerman), note: undefined, ...languageOf('de') }];
}

function inGerman({ message, params }: NotificationEntity) {
  return renderMessage({ message: message as Message, locale: 'de', params: { ...params } });
}

function noteOf({ fallback, localeAsked, localeUsed }: NotificationEntity): string | undefined {
  return fallback ? fallbackNote(localeAsked ?? '', localeUsed ?? '') : undefined;
}

function languageOf(tag: string | null) {
  const { locale } = chooseLocale(tag ?? '');
  return { locale, direction: LOCALES[locale].direction };
}
