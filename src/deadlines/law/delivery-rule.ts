import type { LocalDate, Validity } from '../../authority-kit/index.js';

/** Ids of the ways a decision can reach a person and the day the law takes it to have arrived. */
export type DeliveryRuleId =
  | 'post_domestic_vwvfg'
  | 'post_domestic_vwvfg_until_2024'
  | 'electronic_vwvfg'
  | 'portal_vwvfg_41_2a'
  | 'portal_ozg_9'
  | 'post_domestic_sgbx'
  | 'electronic_sgbx'
  | 'portal_sgbx_37_2a'
  | 'post_domestic_ao'
  | 'registered_vwzg_4'
  | 'pzu'
  | 'electronic_vwzg_5'
  | 'public_vwvfg_41_4'
  | 'asylg_10_4_reception_centre'
  | 'asylg_10_2_posting'
  | 'handed_over';

/** The act whose day the fiction counts from; without that day there is no deadline. */
export type DeliveryAct =
  'posting' | 'sending' | 'notification' | 'provision' | 'retrieval' | 'handover' | 'publication';

/** One way of delivery: from which act, and how many days later, a decision counts as notified. */
export interface DeliveryRule extends Validity {
  readonly id: DeliveryRuleId;
  readonly basis: string;
  /** The rule in the words of the source. */
  readonly offset: string;
  readonly countsFrom: DeliveryAct;
  /** Calendar days from the act to the deemed delivery. */
  readonly days: number;
  /** Whether the deemed day moves to the next working day: only under tax law (D07). */
  readonly shifts: boolean;
  /** The shorter fiction for acts up to and including that day (D02); `null` where the data knows none. */
  readonly before: { readonly until: LocalDate; readonly days: number; readonly basis: string } | null;
  /** Land law may differ outside Lower Saxony and was not read (D02). */
  readonly landLaw: boolean;
  /** How the person can rebut it. */
  readonly rebuttal: string | null;
  /** What must be true for the rule to apply. */
  readonly needs: string | null;
  /** Keys of `DEADLINE_SOURCES`. */
  readonly sources: readonly string[];
  /** Reference of an open legal point. */
  readonly doubt: string | null;
}

type Usual = 'shifts' | 'before' | 'landLaw' | 'rebuttal' | 'needs' | 'doubt' | 'sources' | 'validFrom' | 'validUntil';

/** A rule as it is declared: what most rules do not need may be left out. */
export function defineDeliveryRule(rule: Omit<DeliveryRule, Usual> & Partial<Pick<DeliveryRule, Usual>>): DeliveryRule {
  return {
    shifts: false,
    before: null,
    landLaw: false,
    rebuttal: null,
    needs: null,
    sources: ['gii'],
    doubt: null,
    validFrom: null,
    validUntil: null,
    ...rule,
  };
}
