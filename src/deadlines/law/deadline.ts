import type { Certainty, LocalDate, Validity } from '../../authority-kit/index.js';
import { type ProfileId } from './computation-profiles.js';
import { countingOf, type Counting } from './counting.js';
import { type DeliveryRuleId } from './delivery-rule.js';
import { type Length } from './length.js';
import { type DeadlineSource } from './sources.js';
import {
  type DeadlineDomain,
  type DeadlineKind,
  type LengthSource,
  type Reminded,
  type Shift,
  type StartRule,
} from './terms.js';

/** One legal period: what starts it, how long it is, how it is counted and what it is for. */
export interface Deadline extends Validity {
  /** Stable across versions; never reused. */
  readonly id: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly domain: DeadlineDomain;
  readonly kind: DeadlineKind;
  /** The event that starts the period; `validFrom` and `validUntil` are compared with its day. */
  readonly trigger: { readonly event: string; readonly startRule: StartRule };
  /** `null` where the law names a day, or none at all. */
  readonly length: Length | null;
  readonly lengthSource: LengthSource;
  /** Bounds in days for a length that stands in the notice; `null` is unbounded. */
  readonly lengthDays: { readonly min: number; readonly max: number } | null;
  /** Lengths the law provides for special cases, each with its case. */
  readonly otherLengths: readonly (Length & { readonly when: string })[];
  readonly computable: boolean;
  /** Who has to act, as the source words it. */
  readonly actor: string;
  readonly legalBasis: readonly string[];
  readonly consequenceIfMissed: string;
  readonly computation: { readonly profile: ProfileId; readonly shift: Shift; readonly shiftBasis: string | null };
  readonly counting: Counting;
  /** The day the law itself names; `yearly` repeats (`MM-DD`), with the day to be safe. */
  readonly fixedDay: LocalDate | { readonly yearly: string; readonly safe: string } | null;
  /** Ways of delivery that start the period; empty where it starts with another event. */
  readonly deliveryRules: readonly DeliveryRuleId[];
  /** The deadline that applies instead where the instruction on remedies is missing or wrong. */
  readonly withoutInstruction: string | null;
  readonly extension: { readonly possible: boolean; readonly basis: string | null };
  readonly reinstatement: Reinstatement;
  readonly reminders: { readonly who: Reminded; readonly leadTimes: readonly string[] };
  /** Ids of public services. */
  readonly relatedServices: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly DeadlineSource[];
  readonly note: string | null;
  /** Reference of an open legal point. */
  readonly doubt: string | null;
}

/** Whether a missed period can be put right, and within what time of the obstacle's end and at the latest. */
export interface Reinstatement {
  readonly possible: boolean | 'nur höhere Gewalt' | 'nachträgliche Zulassung' | 'streitig';
  readonly basis: string | null;
  readonly applicationWithin?: string;
  readonly limit?: string;
}

interface Usual {
  readonly startRule?: StartRule;
  readonly computation: {
    readonly profile: ProfileId;
    readonly shift: Shift;
    readonly shiftBasis?: string;
  };
  readonly trigger: string;
}

type Optional =
  | 'validFrom'
  | 'validUntil'
  | 'lengthSource'
  | 'lengthDays'
  | 'otherLengths'
  | 'counting'
  | 'fixedDay'
  | 'deliveryRules'
  | 'withoutInstruction'
  | 'extension'
  | 'reinstatement'
  | 'relatedServices'
  | 'certainty'
  | 'sources'
  | 'note'
  | 'doubt';

/** A deadline as it is declared: what most deadlines do not need may be left out. */
export type DeadlineDraft = Omit<Deadline, Optional | 'computable' | keyof Usual> &
  Partial<Pick<Deadline, Optional>> &
  Usual;

/** Completes a declaration; the way of counting follows from kind and length unless it is declared. */
export function defineDeadline(draft: DeadlineDraft): Deadline {
  const { startRule = 'BGB_187_1_event', trigger, computation, ...rest } = draft;
  return {
    validFrom: null,
    validUntil: null,
    lengthSource: 'law',
    lengthDays: null,
    otherLengths: [],
    counting: countingOf(draft.kind, draft.length),
    fixedDay: null,
    deliveryRules: [],
    withoutInstruction: null,
    extension: { possible: false, basis: null },
    reinstatement: { possible: false, basis: null },
    relatedServices: [],
    certainty: 'verified',
    sources: ['gii'],
    note: null,
    doubt: null,
    ...rest,
    computable: draft.kind !== 'duty_without_fixed_period',
    trigger: { event: trigger, startRule },
    computation: { shiftBasis: null, ...computation },
  };
}
