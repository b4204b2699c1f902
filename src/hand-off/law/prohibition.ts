import type { Certainty, Condition, ConsentLevel, DataFieldId } from '../../authority-kit/index.js';
import type { BodyOrGroup } from './bodies.js';

/** An express prohibition: from these bodies to those, these fields never, save by the rows named. */
export interface Prohibition {
  /** Stable across versions; never reused. */
  readonly id: string;
  /** `pull`: only where somebody reads instead of being sent to; `null`: always. */
  readonly mode: 'pull' | null;
  readonly from: readonly BodyOrGroup[];
  readonly to: readonly BodyOrGroup[];
  /** `*`: every field, even the mere existence of a case (reference, appointment, number, error code, timing). */
  readonly fields: readonly DataFieldId[] | '*';
  /** What `*` leaves out. */
  readonly exceptFields: readonly DataFieldId[];
  /** Unknown counts as true: where in doubt, forbidden. */
  readonly when: Condition | null;
  /** The only rows that stay open. */
  readonly unlessRows: readonly string[];
  /** The least agreement those rows need to stay open. */
  readonly requiresConsent: ConsentLevel | null;
  readonly reason: { readonly de: string };
  readonly legalBasis: readonly string[];
  readonly certainty: Certainty;
}

type Usual = 'mode' | 'exceptFields' | 'when' | 'unlessRows' | 'requiresConsent';

/** A prohibition as it is declared: what most do not need may be left out. */
export function defineProhibition(rule: Omit<Prohibition, Usual> & Partial<Pick<Prohibition, Usual>>): Prohibition {
  return { mode: null, exceptFields: [], when: null, unlessRows: [], requiresConsent: null, ...rule };
}
