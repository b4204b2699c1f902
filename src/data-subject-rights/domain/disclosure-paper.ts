import { type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { isolate, LOCALES, type Paragraph, type Locale, writeDay } from '../../notifications/index.js';
import { DISCLOSURE_WORDS } from '../texts/words.js';
import { type Disclosure } from './disclosure.js';
import { kindLabelOf } from './entry-labels.js';
import {
  wordDisclosure,
  type WordedConsent,
  type WordedDisclosure,
  type WordedRecipient,
} from './worded-disclosure.js';

/** What is written in one language. */
export interface PaperPart {
  readonly locale: Locale;
  readonly direction: (typeof LOCALES)[Locale]['direction'];
  readonly paragraphs: readonly Paragraph[];
}

/** On paper: what it is about in the language of the person, the same in German, and every single entry in German. */
export function onPaper(disclosure: Disclosure, locale: Locale): PaperPart[] {
  const languages = locale === 'de' ? (['de'] as const) : ([locale, 'de'] as const);
  return [...languages.map((language) => overview(disclosure, language)), copy(disclosure)];
}

const title = (text: string): Paragraph => ({ style: 'title', text });
const line = (text: string): Paragraph => ({ style: 'text', text });
const small = (text: string): Paragraph => ({ style: 'small', text });

function overview(disclosure: Disclosure, locale: Locale): PaperPart {
  const { direction } = LOCALES[locale];
  const worded = wordDisclosure(disclosure, { locale, direction });
  const words = DISCLOSURE_WORDS[locale];
  const office = worded.office === null ? [] : [line(isolate(worded.office.name, direction))];
  const paragraphs = [
    title(worded.title),
    small(`${words.asOf}: ${dayIn(worded.asOf, locale)}`),
    line(worded.intro),
    ...office,
    ...worded.holdings.flatMap((holding) => [
      title(holding.title),
      line(holding.purpose),
      small(holding.records.length === 0 ? words.nothing : `${words.entries}: ${holding.records.length}`),
    ]),
    ...recipientsIn(worded),
    ...consentsIn(worded),
    title(words.rights.title),
    ...worded.rights.map(({ text, article }) => line(`• ${text} (${isolate(article, direction)})`)),
    ...worded.notes.map(small),
  ];
  return { locale, direction, paragraphs };
}

function recipientsIn({ locale, direction, recipients }: WordedDisclosure): Paragraph[] {
  const words = DISCLOSURE_WORDS[locale].recipients;
  const german = (text: string) => isolate(text, direction);
  const told = recipients.flatMap(({ at, from, to, purpose, serviceName, legalBasis, fields }: WordedRecipient) => [
    line(`${dayIn(at, locale)}: ${german(to.name)}`),
    small(`${words.from}: ${german(from.name)}`),
    small(german(`${serviceName} – ${purpose}`)),
    small(`${words.fields}: ${german(fields.map(({ name }) => name).join(', '))}`),
    small(`${words.basis}: ${german(legalBasis.join('; '))}`),
  ]);
  return [title(words.title), ...(told.length === 0 ? [line(words.none)] : told)];
}

function consentsIn({ locale, direction, consents }: WordedDisclosure): Paragraph[] {
  const words = DISCLOSURE_WORDS[locale].consents;
  const told = consents.flatMap(({ to, purpose, givenAt, withdrawnAt, withdrawable }: WordedConsent) => [
    line(isolate(`${to.name} – ${purpose}`, direction)),
    small(`${words.given}: ${dayIn(givenAt, locale)}`),
    ...(withdrawnAt === null ? [] : [small(`${words.withdrawn}: ${dayIn(withdrawnAt, locale)}`)]),
    ...(withdrawable ? [small(words.withdrawable)] : []),
  ]);
  return [title(words.title), ...(told.length === 0 ? [line(words.none)] : told)];
}

/** German only: what is stored stays as it is stored. */
function copy(disclosure: Disclosure): PaperPart {
  const { holdings } = wordDisclosure(disclosure, { locale: 'de', direction: 'ltr' });
  const paragraphs = holdings.flatMap(({ title: category, records }) => [
    ...(records.length === 0 ? [] : [title(category)]),
    ...records.flatMap(({ kind, since, entries }) => [
      line(`${kindLabelOf(kind)}, ${dayIn(since, 'de')}`),
      ...entries.map(({ label, values }) => small(`${label}: ${values.map(inGerman).join(', ')}`)),
    ]),
  ]);
  return { locale: 'de', direction: 'ltr', paragraphs: [title(DISCLOSURE_WORDS.de.copy), ...paragraphs] };
}

const GERMAN: Readonly<Record<string, string>> = { true: 'ja', false: 'nein' };
const inGerman = (value: string): string => GERMAN[value] ?? value;

const dayIn = (instant: string, locale: Locale): string => {
  const day: LocalDate = localDateOf(new Date(instant));
  return writeDay(day, locale, 'sentence');
};
