import {
  type DocumentId,
  DOCUMENTS,
  type Fee,
  inForce,
  type LocalDate,
  type PublicService,
  RULE_VERSION,
  type Validity,
} from '../../authority-kit/index.js';
import { LIFE_EVENTS } from '../../case-routing/index.js';
import { serviceAreas } from './areas.js';
import { stableId } from './stable-id.js';
import { channelName } from './taxonomies.js';
import { handOffEndpoint, type Provider, type World } from './world.js';

/** What is known as one service of one office. */
export const serviceKey = (service: PublicService, { office }: Provider): string => `${service.id}@${office.id}`;

/** A public service as one office provides it, without the places where it does. */
export function serviceDocument(service: PublicService, provider: Provider, world: World) {
  const { office, authority } = provider;
  const id = stableId('service', serviceKey(service, provider));
  return {
    id,
    organization_id: stableId('organization', office.id),
    name: service.name.de,
    description: service.plain.de,
    email: office.email,
    status: statusOf([service, office, authority], world.today),
    interpretation_services: office.interpreterOnRequest ? 'Dolmetschen auf Anfrage' : undefined,
    application_process: `Möglich: ${service.channels.map(channelName).join(', ')}.`,
    fees_description: feesDescription(service.fee),
    eligibility_description: service.conditionNote ?? undefined,
    assured_date: service.certainty === 'verified' ? RULE_VERSION : undefined,
    service_areas: serviceAreas(id, office.area),
    languages: languagesOf(id, office.languages),
    cost_options: costOptions(id, service.fee),
    required_documents: service.documents.map((document) => requiredDocument(id, document)),
    attributes: attributesOf(service, provider, id, world),
    ...profileOf(service, provider, world),
  };
}

/** What HSDS has no member for. */
function profileOf(service: PublicService, provider: Provider, world: World) {
  return {
    service_key: service.id,
    authority_key: service.authority,
    office_key: provider.office.id,
    leika_key: service.leikaKey ?? undefined,
    legal_bases: service.legalBasis,
    certainty: service.certainty,
    doubts: service.doubts,
    sources: service.sources,
    rule_version: RULE_VERSION,
    valid_from: service.validFrom ?? undefined,
    valid_until: service.validUntil ?? undefined,
    handoff_endpoint: handOffEndpoint(provider, world, service.id),
    translations: [{ language: 'en', name: service.name.en }],
  };
}

/** `inactive` where something of it begins later, `defunct` where something has ended. */
export function statusOf(parts: readonly Validity[], today: LocalDate): 'active' | 'inactive' | 'defunct' {
  if (parts.every((part) => inForce(part, today))) return 'active';
  const ended = parts.some(({ validUntil }) => validUntil !== null && validUntil < today);
  return ended ? 'defunct' : 'inactive';
}

const EUROS = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

function feesDescription({ cents, note }: Fee): string | undefined {
  const amount = cents === null || cents === 0 ? undefined : EUROS.format(cents / 100);
  const words = [amount, note].filter((word) => word !== undefined && word !== null);
  return words.join('; ') || (cents === 0 ? 'gebührenfrei' : undefined);
}

/** An amount that differs by place or case is told in words only. */
function costOptions(id: string, { cents, note }: Fee) {
  if (cents === null) return undefined;
  const amount = { currency: 'EUR', amount: cents / 100, amount_description: note ?? undefined };
  return [{ id: stableId('cost_option', id), service_id: id, ...amount }];
}

const LANGUAGES = new Intl.DisplayNames(['de'], { type: 'language' });

const languagesOf = (id: string, tags: readonly string[]) =>
  tags.map((tag) => ({
    id: stableId('language', `${id}/${tag}`),
    service_id: id,
    name: LANGUAGES.of(tag),
    code: tag.split('-')[0],
  }));

function requiredDocument(id: string, document: DocumentId) {
  const { name } = DOCUMENTS[document];
  return {
    id: stableId('required_document', `${id}/${document}`),
    service_id: id,
    document: name.de,
    document_key: document,
    translations: [{ language: 'en', document: name.en }],
  };
}

function attributesOf(service: PublicService, { authority }: Provider, id: string, { terms }: World) {
  const linked = { entity: 'service', id };
  const lifeEvents = LIFE_EVENTS.filter(({ services }) => services.includes(service.id));
  return [
    ...lifeEvents.map((event) => terms.attribute(linked, 'life_event', event.id)),
    terms.attribute(linked, 'authority', authority.id),
    terms.attribute(linked, 'authority_kind', authority.kind),
    ...service.channels.map((channel) => terms.attribute(linked, 'channel', channel)),
  ];
}
