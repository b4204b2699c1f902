import { DATA_FIELDS, type DataFieldId } from '../../authority-kit/index.js';
import { type Direction, type Locale } from '../../notifications/index.js';
import { type HeldRecord, type HeldValue } from '../../platform/personal-data/index.js';
import { RIGHTS, type RightId } from '../law/rights.js';
import { DISCLOSURE_WORDS } from '../texts/words.js';
import { type ConsentGiven, type Disclosed, type Disclosure, type Holding, type NamedOffice } from './disclosure.js';
import { labelOf } from './entry-labels.js';

/** The language of the words. */
export interface Language {
  readonly locale: Locale;
  readonly direction: Direction;
}

/** Codes with their German names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface WordedRecord {
  readonly kind: string;
  readonly id: string;
  readonly since: string;
  /** person, system, office or authority. */
  readonly source: string;
  /** Which office or authority. */
  readonly sourceId: string | null;
  readonly keptAtLeastUntil: string | null;
  readonly entries: readonly { readonly name: string; readonly label: string; readonly values: readonly string[] }[];
}

export interface WordedHolding {
  readonly category: string;
  readonly title: string;
  readonly purpose: string;
  readonly records: readonly WordedRecord[];
}

export type WordedRecipient = Omit<Disclosed, 'at' | 'fields'> & {
  readonly at: string;
  readonly fields: readonly Named[];
};

export type WordedConsent = Omit<ConsentGiven, 'givenAt' | 'withdrawnAt' | 'fields'> & {
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
  readonly fields: readonly Named[];
};

/** The same as `Disclosure` in words, for every interface alike. */
export interface WordedDisclosure extends Language {
  readonly asOf: string;
  readonly office: NamedOffice | null;
  readonly title: string;
  readonly intro: string;
  readonly holdings: readonly WordedHolding[];
  readonly recipients: readonly WordedRecipient[];
  readonly consents: readonly WordedConsent[];
  readonly rights: readonly { readonly right: string; readonly article: string; readonly text: string }[];
  readonly notes: readonly string[];
}

/** In the words of one language. */
export function wordDisclosure(disclosure: Disclosure, language: Language): WordedDisclosure {
  const words = DISCLOSURE_WORDS[language.locale];
  const { asOf, office, holdings, recipients, consents } = disclosure;
  const articles = Object.entries(RIGHTS) as [RightId, string][];
  return {
    ...language,
    asOf: asOf.toISOString(),
    office,
    title: words.title,
    intro: office === null ? words.intro : `${words.intro} ${words.ofOffice}`,
    holdings: holdings.map((holding) => wordHolding(holding, language)),
    recipients: recipients.map((one) => ({ ...one, at: one.at.toISOString(), fields: one.fields.map(namedField) })),
    consents: consents.map(wordConsent),
    rights: articles.map(([right, article]) => ({ right, article, text: words.rights.items[right] })),
    notes: words.notes,
  };
}

export function wordConsent(consent: ConsentGiven): WordedConsent {
  const { givenAt, withdrawnAt, fields } = consent;
  const times = { givenAt: givenAt.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null };
  return { ...consent, ...times, fields: fields.map(namedField) };
}

const namedField = (id: string): Named => ({ id, name: DATA_FIELDS[id as DataFieldId]?.label.de ?? id });

function wordHolding({ category, records }: Holding, { locale }: Language): WordedHolding {
  return { category, ...DISCLOSURE_WORDS[locale].categories[category], records: records.map(wordRecord) };
}

function wordRecord({ kind, id, since, source, keptAtLeastUntil, entries }: HeldRecord): WordedRecord {
  const [from, sourceId] =
    typeof source === 'string' ? [source, null] : (Object.entries(source)[0] ?? ['system', null]);
  return {
    kind,
    id,
    since: since.toISOString(),
    source: from,
    sourceId,
    keptAtLeastUntil: keptAtLeastUntil?.toISOString() ?? null,
    entries: Object.entries(entries)
      .map(([name, value]) => ({ name, label: labelOf(name), values: valuesOf(value) }))
      .filter(({ values }) => values.length > 0),
  };
}

/** What nobody knows is not stored, so it is left out. */
function valuesOf(value: HeldValue): string[] {
  if (value === null) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}
