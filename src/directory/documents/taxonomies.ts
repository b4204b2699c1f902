import { type AuthorityKind, type Authority, type Channel } from '../../authority-kit/index.js';
import { LIFE_EVENTS } from '../../case-routing/index.js';
import { stableId } from './stable-id.js';

interface Name {
  readonly de: string;
  readonly en: string;
}

interface Taxonomy {
  readonly key: string;
  readonly name: Name;
  readonly description: Name;
}

interface Term {
  readonly code: string;
  readonly name: Name;
}

const AUTHORITY_KINDS: Readonly<Record<AuthorityKind, Name>> = {
  municipal: { de: 'kommunal', en: 'municipal' },
  state: { de: 'Land', en: 'state' },
  'state/municipal': { de: 'Land oder kommunal', en: 'state or municipal' },
  joint: { de: 'gemeinsame Einrichtung', en: 'joint institution' },
  federal: { de: 'Bund', en: 'federal' },
  mixed: { de: 'verschiedene Träger', en: 'various bodies' },
  welfare: { de: 'Wohlfahrtspflege', en: 'welfare organisation' },
  civil_society: { de: 'Zivilgesellschaft', en: 'civil society' },
  'self-governing': { de: 'Selbstverwaltung', en: 'self-governing body' },
};

const CHANNELS: Readonly<Record<Channel, Name>> = {
  online: { de: 'online', en: 'online' },
  in_person: { de: 'persönlich', en: 'in person' },
  post: { de: 'per Post', en: 'by post' },
  phone: { de: 'telefonisch', en: 'by phone' },
};

/** What entries are classified by; each is a list that the declarations hold, and none is made for the directory. */
const TAXONOMIES = {
  life_event: {
    key: 'life_event',
    name: { de: 'Lebenslagen', en: 'Life events' },
    description: {
      de: 'Was im Leben geschehen ist; fachliche Einschätzung, welche Leistungen dann in Betracht kommen.',
      en: 'What happened in a life; professional judgement which services then come into question.',
    },
  },
  authority: {
    key: 'authority',
    name: { de: 'Behörden und Stellen', en: 'Authorities' },
    description: { de: 'Art der Stelle, die die Leistung erbringt.', en: 'Type of body that provides the service.' },
  },
  authority_kind: {
    key: 'authority_kind',
    name: { de: 'Trägerschaft', en: 'Kind of body' },
    description: { de: 'Wer die Stelle trägt.', en: 'Who runs the body.' },
  },
  channel: {
    key: 'channel',
    name: { de: 'Zugangswege', en: 'Ways to apply' },
    description: { de: 'Wie die Leistung erreicht werden kann.', en: 'How the service can be reached.' },
  },
} as const satisfies Record<string, Taxonomy>;

export type TaxonomyKey = keyof typeof TAXONOMIES;

const named = (names: Readonly<Record<string, Name>>): Term[] =>
  Object.entries(names).map(([code, name]) => ({ code, name }));

/** The terms of a taxonomy, in the order of the declarations. */
function termsOf(taxonomy: TaxonomyKey, authorities: readonly Authority[]): readonly Term[] {
  switch (taxonomy) {
    case 'life_event':
      return LIFE_EVENTS.map(({ id, name }) => ({ code: id, name }));
    case 'authority':
      return authorities.map(({ id, name }) => ({ code: id, name }));
    case 'authority_kind':
      return named(AUTHORITY_KINDS);
    case 'channel':
      return named(CHANNELS);
  }
}

function taxonomyDocument({ key, name, description }: Taxonomy) {
  return {
    id: stableId('taxonomy', key),
    name: name.de,
    description: description.de,
    translations: [{ language: 'en', name: name.en, description: description.en }],
  };
}

function termDocument(taxonomy: Taxonomy, { code, name }: Term) {
  const detail = taxonomyDocument(taxonomy);
  return {
    id: stableId('taxonomy_term', `${taxonomy.key}/${code}`),
    code,
    name: name.de,
    description: `${taxonomy.name.de}: ${name.de}`,
    taxonomy: detail.name,
    taxonomy_id: detail.id,
    taxonomy_detail: detail,
    language: 'de',
    translations: [{ language: 'en', name: name.en }],
  };
}

/** All taxonomies with their terms, ready to be referred to. */
export class Terms {
  private readonly byCode: ReadonlyMap<string, ReturnType<typeof termDocument>>;
  readonly taxonomies = Object.values(TAXONOMIES).map(taxonomyDocument);

  constructor(authorities: readonly Authority[]) {
    const all = Object.values(TAXONOMIES).flatMap((taxonomy) =>
      termsOf(taxonomy.key, authorities).map(
        (term) => [`${taxonomy.key}/${term.code}`, termDocument(taxonomy, term)] as const,
      ),
    );
    this.byCode = new Map(all);
  }

  all() {
    return [...this.byCode.values()];
  }

  /** The link of an object to a term, as HSDS writes it. */
  attribute(linked: { readonly entity: string; readonly id: string }, taxonomy: TaxonomyKey, code: string) {
    const term = this.byCode.get(`${taxonomy}/${code}`);
    if (term === undefined) throw new Error(`There is no ${taxonomy} ${code}.`);
    return {
      id: stableId('attribute', `${linked.id}/${term.id}`),
      link_id: linked.id,
      link_type: taxonomy,
      link_entity: linked.entity,
      taxonomy_term_id: term.id,
      taxonomy_term: term,
    };
  }
}

export type Attribute = ReturnType<Terms['attribute']>;

/** German words for ways to apply. */
export const channelName = (channel: Channel): string => CHANNELS[channel].de;
