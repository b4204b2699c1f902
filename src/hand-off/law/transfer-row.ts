import type { Certainty, Condition, ConsentLevel, DataFieldId, Validity } from '../../authority-kit/index.js';
import type { BodyOrGroup } from './bodies.js';
import type { CapacityId } from './capacities.js';
import type { TransferChannel } from './terms.js';

/** What sets a transfer in motion. */
export type Trigger = 'advice' | 'application' | 'consent' | 'duty' | 'event' | 'query' | 'request';

/** One way the law opens: who may pass which fields to whom, for what, on what basis, and with whose agreement. */
export interface TransferRow extends Validity {
  /** Stable across versions; never reused. */
  readonly id: string;
  readonly title: { readonly de: string };
  readonly channel: TransferChannel;
  readonly from: readonly BodyOrGroup[];
  readonly to: readonly BodyOrGroup[];
  /** The task the sender must act in; `null` where any task of the sender will do. */
  readonly capacity: { readonly from: CapacityId } | null;
  readonly purpose: { readonly de: string };
  readonly legalBasis: readonly string[];
  readonly consent: ConsentLevel;
  /** Carries special categories (Art. 9 DSGVO). */
  readonly art9: boolean;
  /** Must be true of the person; unknown stops and asks. */
  readonly when: Condition | null;
  /** The closed list of fields that may travel. */
  readonly fields: readonly DataFieldId[];
  /** Fields without which the transfer makes no sense in law. */
  readonly requiredFields: readonly DataFieldId[];
  /** Must not travel in free text, attachments, file names or metadata either. */
  readonly never: readonly DataFieldId[];
  readonly trigger: Trigger;
  readonly note: { readonly de: string } | null;
  readonly certainty: Certainty;
  /** Reference of an open legal point. */
  readonly doubt: string | null;
}

type Usual = 'capacity' | 'art9' | 'when' | 'requiredFields' | 'note' | 'validFrom' | 'validUntil' | 'doubt';

/** A row as it is declared: what most rows do not need may be left out. */
export function defineRow(row: Omit<TransferRow, Usual> & Partial<Pick<TransferRow, Usual>>): TransferRow {
  return {
    capacity: null,
    art9: false,
    when: null,
    requiredFields: [],
    note: null,
    validFrom: null,
    validUntil: null,
    doubt: null,
    ...row,
  };
}
