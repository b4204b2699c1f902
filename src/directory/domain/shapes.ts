import type { HsdsDocument } from './entry.js';

/** Members that hold many objects: a list of entries leaves them out unless the full objects are asked for. */
const NESTED: ReadonlySet<string> = new Set([
  'attributes',
  'contacts',
  'cost_options',
  'languages',
  'locations',
  'organization_identifiers',
  'phones',
  'required_documents',
  'schedules',
  'service_areas',
  'service_at_locations',
  'services',
]);

/** The object with what it has one of; the same of the objects in it. */
export function withoutNested(document: HsdsDocument): HsdsDocument {
  const members = Object.entries(document).filter(([name]) => !NESTED.has(name));
  return Object.fromEntries(
    members.map(([name, value]) => [name, isObject(value) ? withoutNested(value) : value]),
  ) as HsdsDocument;
}

const isObject = (value: unknown): value is HsdsDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The least that tells whether a service has changed. */
export const minimal = ({ id, last_modified }: HsdsDocument): HsdsDocument => ({ id, last_modified });
