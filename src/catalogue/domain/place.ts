import type { OpeningHours, Weekday } from './office.js';

/** A district of the installation. */
export interface District {
  readonly id: string;
  readonly ags: string;
  readonly name: string;
  readonly role: string;
  readonly seat: string;
}

/** An association of municipalities that performs registration and civil status for its members. */
export interface Samtgemeinde {
  readonly id: string;
  readonly name: string;
  /** Nine digits: district key and association key. */
  readonly associationKey: string;
  readonly associationKeyEvidence: KeyEvidence;
  readonly seat: string;
  /** Municipality keys of the members. */
  readonly members: readonly string[];
}

/** `listed`: name and key stand together in a public list; `derived`: follows from key order and association. */
export type KeyEvidence = 'listed' | 'derived';

export interface Municipality {
  /** Eight-digit municipality key (AGS); `null` for areas without a municipality. */
  readonly ags: string | null;
  readonly name: string;
  readonly kind: 'Gemeinde' | 'Flecken' | 'Stadt' | 'Hansestadt' | 'gemeindefrei';
  readonly samtgemeinde: string | null;
  readonly keyEvidence: KeyEvidence | null;
}

/** Where offices can be met. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** `null` where the site has no place in the district. */
  readonly ags: string | null;
  readonly kind: 'office' | 'mobile' | 'video' | 'remote';
  /** The shelter that hosts a mobile desk, as a party of the transfer law. */
  readonly party: string | null;
  /** Hours of the desk itself; `null` where each office keeps its own. */
  readonly hours: OpeningHours | null;
  /** Whether the site is invented. */
  readonly sample: boolean;
}

/** Days on which the offices of a place are closed. */
export interface OfficeCalendar {
  readonly id: string;
  /** IANA name. */
  readonly timezone: string;
  readonly workingDays: readonly Weekday[];
  /** Closed besides the holidays although periods of law run on, as `MM-DD`. */
  readonly closedInAddition: readonly string[];
}
