import { type LocalDate } from '../../authority-kit/index.js';
import { LOWER_SAXONY_CALENDAR, MUNICIPALITIES, type Site, SITES } from '../../catalogue/index.js';
import { closedDays, schedules } from './schedules.js';
import { stableId } from './stable-id.js';

const KINDS: Readonly<Record<Site['kind'], string>> = {
  office: 'Dienststelle',
  mobile: 'Mobiler Schalter',
  video: 'Beratung per Video',
  remote: 'Sitz außerhalb des Landkreises',
};

/** How somebody attends there. */
export const attendingType = (site: string): string => (siteOf(site)?.kind === 'video' ? 'per Video' : 'vor Ort');

const siteOf = (id: string): Site | undefined => SITES.find((site) => site.id === id);

export type LocationDocument = ReturnType<typeof locationDocument>;

/** The place that an office names as `key`. No list holds streets or postal codes, so it has no address. */
export function locationDocument(key: string, today: LocalDate) {
  const id = stableId('location', key);
  const site = siteOf(key);
  if (site === undefined) return { id, location_type: 'physical', name: key, site_key: key, sample: false };
  const municipality = MUNICIPALITIES.find(({ ags }) => ags !== null && ags === site.ags);
  const kind = KINDS[site.kind];
  return {
    id,
    location_type: site.kind === 'video' ? 'virtual' : 'physical',
    name: site.name,
    description: `${kind}${municipality ? ` in ${municipality.name}` : ''}.${site.sample ? ' Beispiel.' : ''}`,
    ...(site.ags === null ? {} : { external_identifier: site.ags, external_identifier_type: 'AGS', ags: site.ags }),
    schedules: site.hours === null ? undefined : schedules(openingOf(site, site.hours, id, today), today),
    site_key: key,
    sample: site.sample,
  };
}

const openingOf = (site: Site, hours: NonNullable<Site['hours']>, id: string, today: LocalDate) => ({
  link: { location_id: id },
  key: id,
  hours,
  closed: closedDays(LOWER_SAXONY_CALENDAR.id, today),
  attendingType: attendingType(site.id),
  sample: site.sample,
});
