import { createHash } from 'node:crypto';
import { type Authority, type LocalDate, type PublicService } from '../../authority-kit/index.js';
import { type EndpointClosure, type Office } from '../../catalogue/index.js';
import { type Entry, type HashedEntry, type HsdsDocument } from '../domain/entry.js';
import { fold } from '../domain/fold.js';
import { locationDocument } from './location.js';
import { organizationDocument } from './organization.js';
import { closedDays } from './schedules.js';
import { atSite, serviceAtLocation } from './service-at-location.js';
import { serviceDocument, serviceKey } from './service.js';
import { stableId } from './stable-id.js';
import { type Attribute, Terms } from './taxonomies.js';
import { type Provider, type World } from './world.js';

/** What the directory is made of. */
export interface Holdings {
  readonly authorities: readonly Authority[];
  readonly offices: readonly Office[];
  /** What is closed of them. */
  readonly closures: readonly EndpointClosure[];
  readonly today: LocalDate;
  readonly publicUrl: string;
}

/** Every entry that the declarations and the offices of the place make. */
export function directoryOf({ authorities, offices, closures, today, publicUrl }: Holdings): HashedEntry[] {
  const providers = offices.flatMap((office) => {
    const authority = authorities.find(({ id }) => id === office.authority);
    return authority === undefined ? [] : [{ office, authority, closed: closedDays(office.calendar, today) }];
  });
  const sites = new Set(offices.flatMap((office) => office.sites.map(({ site }) => site)));
  const locations = new Map([...sites].map((site) => [site, locationDocument(site, today)]));
  const world: World = { today, publicUrl, terms: new Terms(authorities), closures, locations };
  const entries = [
    ...taxonomyEntries(world.terms),
    ...[...locations].map(([site, location]) => entryOf('location', site, location)),
    ...providers.flatMap((provider) => entriesOfProvider(provider, world)),
    ...authorities.flatMap(({ services }) => services.map(publicServiceEntry)),
  ];
  return entries.map((entry) => ({ ...entry, hash: createHash('sha256').update(JSON.stringify(entry)).digest('hex') }));
}

type Extra = Partial<Pick<Entry, 'organization' | 'terms' | 'taxonomies' | 'title' | 'folded'>>;

function entryOf(kind: Entry['kind'], key: string, document: HsdsDocument, extra: Extra = {}): Entry {
  const none = { organization: null, terms: [], taxonomies: [] };
  return {
    id: document.id,
    kind,
    key,
    document,
    ...none,
    title: titleOf(document),
    folded: wordsOf(document),
    ...extra,
  };
}

function taxonomyEntries(terms: Terms): Entry[] {
  return [
    ...terms.taxonomies.map((taxonomy) => entryOf('taxonomy', taxonomy.id, taxonomy)),
    ...terms.all().map((term) => entryOf('taxonomy_term', term.id, term, { taxonomies: [term.taxonomy_id] })),
  ];
}

function entriesOfProvider(provider: Provider, world: World): Entry[] {
  const { office, authority } = provider;
  const organization = organizationDocument(provider, world);
  const services = authority.services.map((service) => serviceEntries(service, provider, organization, world));
  const locations = office.sites.flatMap(({ site }) => world.locations.get(site) ?? []);
  const offered = services.map(({ document: { id, name, status } }) => ({ id, name, status }));
  const entry = entryOf(
    'organization',
    office.id,
    { ...organization, locations, services: offered },
    classified(organization),
  );
  return [entry, ...services.flatMap(({ entries }) => entries)];
}

type Organization = ReturnType<typeof organizationDocument>;

/** The service itself, and the service at each site; each holds what a reader of the other would have to look up. */
function serviceEntries(service: PublicService, provider: Provider, organization: Organization, world: World) {
  const key = serviceKey(service, provider);
  const document = serviceDocument(service, provider, world);
  const { id, name, status, description, organization_id } = document;
  const brief = { id, organization_id, name, description, status };
  const places = provider.office.sites.map((hours) => ({
    site: hours.site,
    place: serviceAtLocation({ id, key }, provider, hours, world),
  }));
  const extra = { ...classified(document), organization: organization_id };
  const words = { title: titleOf(document), folded: `${wordsOf(document)} ${fold(organization.name)}` };
  const full = { ...document, service_at_locations: places.map(({ place }) => place), organization };
  const entries = [
    entryOf('service', key, full, { ...extra, ...words }),
    ...places.map(({ site, place }) =>
      entryOf(
        'service_at_location',
        atSite(key, site),
        { ...place, service: brief },
        {
          ...extra,
          title: words.title,
          folded: `${words.folded} ${fold(place.location?.name ?? '')}`,
        },
      ),
    ),
  ];
  return { document, entries };
}

function classified({ attributes }: { readonly attributes: readonly Attribute[] }) {
  const terms = attributes.map(({ taxonomy_term_id }) => taxonomy_term_id);
  const taxonomies = attributes.map(({ taxonomy_term: { taxonomy_id } }) => taxonomy_id);
  return { terms, taxonomies: [...new Set(taxonomies)] };
}

/** Found as what it is, whoever provides it; the document says no more than its id. */
function publicServiceEntry(service: PublicService): Entry {
  const { name, plain, conditionNote, legalBasis } = service;
  const title = fold(`${name.de} ${name.en}`);
  const folded = fold([name.de, name.en, plain.de, conditionNote ?? '', ...legalBasis].join(' '));
  return entryOf('public_service', service.id, { id: stableId('public_service', service.id) }, { title, folded });
}

interface Translation {
  readonly name?: string;
  readonly description?: string;
}

function titleOf(document: HsdsDocument): string {
  const translations = (document['translations'] ?? []) as readonly Translation[];
  return fold([document['name'], ...translations.map(({ name }) => name)].filter(Boolean).join(' '));
}

/** What somebody may search for; not the papers, which many services ask for. */
function wordsOf(document: HsdsDocument): string {
  const { name, description, eligibility_description, legal_bases = [], leika_key, translations = [] } = document;
  const translated = (translations as readonly Translation[]).flatMap((one) => [one.name, one.description]);
  const words = [name, description, eligibility_description, ...(legal_bases as string[]), leika_key, ...translated];
  return fold(words.filter(Boolean).join(' '));
}
