import type { Certainty } from '../../authority-kit/index.js';
import type { Competence, EndpointClosure } from '../../catalogue/index.js';
import type { Fault } from '../../platform/problem/index.js';
import type { Input } from './deciding-inputs.js';
import type { NextStep, ProposedHandOff } from './onward-steps.js';
import type { Edge } from './step-order.js';

/** Which services a case needs, who is competent for them, in which order, and why. A proposal, never a decision. */
export interface RoutePlan {
  readonly ruleVersion: string;
  readonly services: readonly RoutedService[];
  readonly order: readonly Edge[];
  readonly handOffs: readonly ProposedHandOff[];
  readonly nextSteps: readonly NextStep[];
  /** Facts to ask for, each once, the one that helps most first. */
  readonly questions: readonly string[];
}

/** Nobody is ever refused: `does_not_fit` only means that the service is not proposed. */
export type Outcome = 'fits' | 'unknown' | 'does_not_fit';

export interface RoutedService {
  readonly service: string;
  readonly authority: string;
  /** Id of the competent office; `null` where `because` says why there is none yet. */
  readonly office: string | null;
  /** Why nothing can be handed over to that office for the service now; `null` where it can. The person may go there all the same. */
  readonly closure: PlannedClosure | null;
  readonly outcome: Outcome;
  readonly because: readonly [ConditionReason, OfficeReason];
  /** Facts that keep the outcome unknown. */
  readonly missingFacts: readonly string[];
  /** Ids of the required documents the person does not have yet. */
  readonly documents: readonly string[];
  readonly legalBasis: readonly string[];
}

/** A hand-off endpoint that is closed for a while. */
export type PlannedClosure = Pick<EndpointClosure, 'id' | 'reason' | 'until'>;

/** Why the service fits, stays open or does not fit. */
export interface ConditionReason {
  readonly kind: 'condition';
  readonly rule: string;
  readonly ruleVersion: string;
  readonly result: Outcome;
  readonly inputs: readonly Input[];
  readonly basis: readonly string[];
  readonly certainty: Certainty;
}

/** Why this office is competent, which facts decide between several, or why nobody is. */
export interface OfficeReason {
  readonly kind: 'office';
  readonly rule: string;
  readonly ruleVersion: string;
  readonly result: 'competent' | 'needs-facts' | Extract<Competence, { kind: 'nobody' }>['because'];
  readonly place: string;
  /** The area of the office the place lies in; `null` where no office was found. */
  readonly area: string | null;
  /** What the choice of the office rests on, or waits for. */
  readonly inputs: readonly Input[];
  /** Ids of the offices that may be competent. */
  readonly candidates: readonly string[];
  readonly basis: readonly string[];
}

/** A plan, or the concerns that nothing in force answers to. */
export type Routing =
  | { readonly kind: 'planned'; readonly plan: RoutePlan }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };
