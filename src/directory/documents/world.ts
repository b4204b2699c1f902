import { type Authority, type LocalDate } from '../../authority-kit/index.js';
import { type Office } from '../../catalogue/index.js';
import { type LocationDocument } from './location.js';
import { type ClosedDay } from './schedules.js';
import { type Terms } from './taxonomies.js';

/** What documents are made with beside what they describe. */
export interface World {
  readonly today: LocalDate;
  /** Address that links begin with. */
  readonly publicUrl: string;
  readonly terms: Terms;
  /** Every site that an office names, by its id. */
  readonly locations: ReadonlyMap<string, LocationDocument>;
}

/** An office with the authority whose tasks it performs. */
export interface Provider {
  readonly office: Office;
  readonly authority: Authority;
  readonly closed: readonly ClosedDay[];
}

/** Where systems of other bodies send hand-offs to; nothing where an office takes none. */
export const handOffEndpoint = ({ office }: Provider, { publicUrl }: World): string | undefined =>
  office.acceptsHandOffs ? `${publicUrl}/v1/hand-offs` : undefined;
