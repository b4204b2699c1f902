import { LOCALES, type Direction, type Locale } from '../texts/locales.js';
import type { LateHint } from '../texts/late-hints.js';
import type { Message } from '../texts/message-texts.js';
import { TEXTS } from '../texts/texts.js';
import { isolate, isolateLink } from './bidi.js';
import { chooseLocale } from './choose-locale.js';
import { fillIn } from './fill-in.js';
import { renderHint } from './render-hint.js';
import { readParams, type ReadParam } from './read-params.js';
import { writeDay, type DayForm } from './write-day.js';

export interface MessageOrder {
  readonly message: Message;
  /** The language the person asked for, a BCP 47 tag; any other text falls back. */
  readonly locale: string;
  /** The values of `MessageParams<Message>`; checked here, since they may come from a stored row. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What to do about a period that was missed; goes into the body. */
  readonly lateHint?: LateHint;
}

/** A message in the person's language, ready for every channel. */
export interface RenderedMessage {
  readonly message: Message;
  /** Neutral: may appear on a lock screen. */
  readonly subject: string;
  /** Names office and subject: for the signed-in account only. */
  readonly body: string;
  /** Neutral: for mail, SMS and every other channel outside the account. */
  readonly sms: string;
  /** The language of the text. */
  readonly locale: Locale;
  readonly direction: Direction;
  /** True where the person gets a language they did not ask for. */
  readonly fallback: boolean;
}

/**
 * Writes one message.
 * @throws PlaceholderProblem where a value is missing, unknown to the message or invalid
 */
export function renderMessage({ message, locale: requested, params, lateHint }: MessageOrder): RenderedMessage {
  const values = readParams(message, params);
  const { locale, regional, fallback } = chooseLocale(requested);
  const { direction } = LOCALES[locale];
  const text = TEXTS[locale][message];
  const fill = (template: string, dayForm: DayForm) =>
    fillIn(template, locale, writeValues(values, { regional, direction, dayForm }));
  return {
    message,
    subject: fill(text.title, 'short'),
    body: fill(text.body, 'sentence') + (lateHint === undefined ? '' : ` ${renderHint(lateHint, locale)}`),
    sms: fill(text.sms, 'short'),
    locale,
    direction,
    fallback,
  };
}

interface Wording {
  readonly regional: string;
  readonly direction: Direction;
  readonly dayForm: DayForm;
}

function writeValues(values: readonly ReadParam[], wording: Wording): Record<string, string | number> {
  return Object.fromEntries(values.map((param) => [param.placeholder, writeValue(param, wording)]));
}

function writeValue({ kind, value }: ReadParam, { regional, direction, dayForm }: Wording): string | number {
  switch (kind) {
    case 'count':
    case 'receiptEffect':
      return value;
    case 'day':
      return isolate(writeDay(value, regional, dayForm), direction);
    case 'list':
      return new Intl.ListFormat(regional, { type: 'conjunction' }).format(
        value.map((entry) => isolate(entry, direction)),
      );
    case 'link':
      return isolateLink(value, direction);
    default:
      return isolate(value, direction);
  }
}
