import { DISTRICTS, MUNICIPALITIES, SAMTGEMEINDEN } from '../../catalogue/index.js';
import { stableId } from './stable-id.js';

/** The Länder by the first two digits of every municipality key. */
const LAENDER: Readonly<Record<string, string>> = {
  '01': 'Schleswig-Holstein',
  '02': 'Hamburg',
  '03': 'Niedersachsen',
  '04': 'Bremen',
  '05': 'Nordrhein-Westfalen',
  '06': 'Hessen',
  '07': 'Rheinland-Pfalz',
  '08': 'Baden-Württemberg',
  '09': 'Bayern',
  '10': 'Saarland',
  '11': 'Berlin',
  '12': 'Brandenburg',
  '13': 'Mecklenburg-Vorpommern',
  '14': 'Sachsen',
  '15': 'Sachsen-Anhalt',
  '16': 'Thüringen',
};

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LAENDER),
  ...DISTRICTS.map(({ ags, name }) => [ags, name] as const),
  ...MUNICIPALITIES.flatMap(({ ags, name }) => (ags === null ? [] : [[ags, name] as const])),
]);

/** The name of an area; its key where no list names it. */
export const areaName = (key: string): string =>
  key === '*' ? 'Deutschland' : (NAMES.get(key) ?? `Gebiet mit dem Schlüssel ${key}`);

/** Below a district the regional key names the association, which only its members list. */
const DISTRICT_LENGTH = 5;

/** The regional key (ARS) of an area, and how it is known; nothing where no list tells the association. */
function regionalKey(key: string) {
  if (key === '*') return {};
  if (key.length <= DISTRICT_LENGTH) return { ars: key, ars_evidence: 'listed' };
  const association = SAMTGEMEINDEN.find(({ members }) => members.includes(key));
  if (association === undefined) return {};
  const { associationKey, associationKeyEvidence } = association;
  return { ars: `${associationKey}${key.slice(DISTRICT_LENGTH)}`, ars_evidence: associationKeyEvidence };
}

/** Where a service is available: the areas of its office. `*` is the whole federation and has no key. */
export const serviceAreas = (serviceId: string, areas: readonly string[]) =>
  areas.map((key) => ({
    id: stableId('service_area', `${serviceId}/${key}`),
    service_id: serviceId,
    name: areaName(key),
    ...(key === '*' ? {} : { ags: key }),
    ...regionalKey(key),
  }));
