import { areaName } from './areas.js';
import { stableId } from './stable-id.js';
import { handOffEndpoint, type Provider, type World } from './world.js';

/** German words for what of an office is invented. */
const SAMPLES = {
  hours: 'Öffnungszeiten',
  languages: 'Sprachen',
  capacityPerDay: 'Kapazität',
  email: 'E-Mail',
} as const;

/** The office as a consumer meets it: the body that provides the services, under its own name and with its own area. */
export function organizationDocument(provider: Provider, world: World) {
  const { office, authority } = provider;
  const id = stableId('organization', office.id);
  return {
    id,
    name: office.name,
    description: descriptionOf(provider),
    email: office.email,
    organization_identifiers: [
      {
        id: stableId('organization_identifier', office.id),
        organization_id: id,
        identifier_type: 'EinDach office',
        identifier: office.id,
      },
    ],
    attributes: [
      world.terms.attribute({ entity: 'organization', id }, 'authority', authority.id),
      world.terms.attribute({ entity: 'organization', id }, 'authority_kind', authority.kind),
    ],
    office_key: office.id,
    authority_key: authority.id,
    ags: office.area.filter((key) => key !== '*'),
    handoff_endpoint: handOffEndpoint(provider, world),
    sample_fields: office.sample,
    translations: [{ language: 'en', description: `${authority.name.en}.` }],
  };
}

function descriptionOf({ office, authority }: Provider): string {
  const samples = office.sample.map((property) => SAMPLES[property]);
  return [
    `${authority.name.de}.`,
    `Örtlich zuständig: ${office.area.map(areaName).join(', ')}.`,
    ...(office.note === null ? [] : [`${office.note}.`]),
    ...(samples.length === 0 ? [] : [`Beispieldaten, vor dem Einsatz zu ersetzen: ${samples.join(', ')}.`]),
  ].join(' ');
}
