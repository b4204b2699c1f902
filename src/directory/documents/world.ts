import { type Authority, type LocalDate } from '../../authority-kit/index.js';
import { closureOf, type EndpointClosure, type Office } from '../../catalogue/index.js';
import { type LocationDocument } from './location.js';
import { type ClosedDay } from './schedules.js';
import { type Terms } from './taxonomies.js';

/** What documents are made with beside what they describe. */
export interface World {
  readonly today: LocalDate;
  /** Address that links begin with. */
  readonly publicUrl: string;
  readonly terms: Terms;
  /** What nothing can be handed over to now. */
  readonly closures: readonly EndpointClosure[];
  /** Every site that an office names, by its id. */
  readonly locations: ReadonlyMap<string, LocationDocument>;
}

/** An office with the authority whose tasks it performs. */
export interface Provider {
  readonly office: Office;
  readonly authority: Authority;
  readonly closed: readonly ClosedDay[];
}

/** Where systems of other bodies send hand-offs to, for one service or any; nothing where none are taken, or not now. */
export function handOffEndpoint(
  { office }: Provider,
  { publicUrl, closures, today }: World,
  service: string | null = null,
): string | undefined {
  const isClosed = closureOf({ office, service }, closures, today) !== undefined;
  return office.acceptsHandOffs && !isClosed ? `${publicUrl}/v1/hand-offs` : undefined;
}
