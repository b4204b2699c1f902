import { type OfficeHours } from '../../catalogue/index.js';
import { attendingType } from './location.js';
import { schedules } from './schedules.js';
import { stableId } from './stable-id.js';
import { type Provider, type World } from './world.js';

/** A service at one site of its office, with the hours of the office there. */
export function serviceAtLocation(
  service: { readonly id: string; readonly key: string },
  { office, closed }: Provider,
  { site, hours }: OfficeHours,
  { today, locations }: World,
) {
  const id = stableId('service_at_location', atSite(service.key, site));
  const opening = {
    link: { service_at_location_id: id },
    key: id,
    hours,
    closed,
    attendingType: attendingType(site),
    sample: office.sample.includes('hours'),
  };
  return {
    id,
    service_id: service.id,
    location_id: stableId('location', site),
    schedules: schedules(opening, today),
    location: locations.get(site),
  };
}

/** What is known as a service at a site. */
export const atSite = (serviceKey: string, site: string): string => `${serviceKey}@${site}`;
