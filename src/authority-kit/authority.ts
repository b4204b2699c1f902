import type { Condition } from './condition.js';
import type { DocumentId } from './documents.js';
import type { Validity } from './local-date.js';
import type { TransferProfileId, TransferTerms } from './transfer-profiles.js';

/** What the law fixes about an authority. Where its offices are and when they open is data of the place, kept elsewhere. */
export interface Authority extends Validity {
  /** Official German name in ASCII; also the name of its folder. Never reused. */
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
  readonly kind: AuthorityKind;
  /** The procedure law it follows, as the source words it; `null` for bodies that decide nothing by administrative act. */
  readonly procedureLaw: string | null;
  /** Whether it is a body in the sense of § 35 SGB I: social secrecy (§§ 67 ff. SGB X) and § 16 SGB I apply. */
  readonly sgbBody: boolean;
  readonly services: readonly PublicService[];
}

export type AuthorityKind =
  | 'municipal'
  | 'state'
  | 'state/municipal'
  | 'joint'
  | 'federal'
  | 'mixed'
  | 'welfare'
  | 'civil_society'
  | 'self-governing';

/** A public service (Leistung) of one authority: who may need it, by what law, with which papers, and what follows. */
export interface PublicService extends Validity {
  /** Stable across versions; never reused. */
  readonly id: string;
  /** Id of the authority that provides it. */
  readonly authority: string;
  readonly name: { readonly de: string; readonly en: string };
  /** Plain-language explanation for the person. */
  readonly plain: { readonly de: string };
  /** LeiKa key; only where a public source shows it (named in `sources`), never derived from the pattern. */
  readonly leikaKey: string | null;
  readonly legalBasis: readonly string[];
  /** A filter for proposals, not a test of entitlement: `true` proposes, `unknown` asks, `false` does not propose. */
  readonly condition: Condition;
  /** What the condition leaves out or simplifies. */
  readonly conditionNote: string | null;
  readonly documents: readonly DocumentId[];
  readonly fee: Fee;
  readonly channels: readonly Channel[];
  /** Ids of the deadlines that matter for this service. */
  readonly deadlines: readonly string[];
  readonly remedy: Remedy;
  readonly nextHandOffs: readonly NextHandOff[];
  readonly certainty: Certainty;
  /** References of open legal points (`D01` …) the data itself attaches to this service. */
  readonly doubts: readonly string[];
  /** Keys of `SOURCES` or a public place of finding. */
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** Euro cents; `cents` is `null` where the amount differs by place or case, `note` then says how. */
export interface Fee {
  readonly cents: number | null;
  readonly note: string | null;
}

export type Channel = 'online' | 'in_person' | 'post' | 'phone';

/** `verified`: the cited norm was read in the text of `LAW_TEXT_AS_OF`; `known`: professional knowledge, check before use. */
export type Certainty = 'verified' | 'known';

/** How a decision on the service can be contested. The instruction in the notice itself always prevails. */
export interface Remedy {
  readonly type: RemedyType;
  /** The deadline of the remedy; `null` where there is no decision to contest. */
  readonly deadlineId: string | null;
  /** Whether an objection must come before court action; `null` where that is open or there is no remedy. */
  readonly preliminaryObjection: boolean | null;
  readonly note: string | null;
}

/** `vg_route_unclear`: whether an objection comes first must be read from the notice (D04). */
export type RemedyType =
  | 'court_action_vg'
  | 'court_action_asylum'
  | 'objection_sgg'
  | 'objection_ao'
  | 'objection_then_vg'
  | 'vg_route_unclear'
  | 'none';

/** A next step suggested after this service, and all that may travel with it. */
export interface NextHandOff extends TransferTerms {
  readonly service: string;
  readonly authority: string;
  /** Reason in German, shown to the clerk. */
  readonly why: string;
  /** The row of the transfer law that allows it. */
  readonly transfer: TransferProfileId;
}
