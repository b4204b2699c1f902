import { type LocalDate } from '../../authority-kit/index.js';
import { type HandOffAction } from '../domain/states.js';

/** The steps that people and partner systems take with nothing but a code and words; the others belong to the system. */
export const MOVES_BY_HAND = [
  'deliver',
  'acknowledge',
  'declare_complete',
  'ask',
  'answer',
  'accept',
  'reject',
  'start',
  'hold',
  'resume',
  'complete',
  'confirm',
  'dispute',
  'withdraw',
  'revoke',
  'fail',
  'request_void',
  'void',
] as const satisfies readonly HandOffAction[];
export type MoveByHand = (typeof MOVES_BY_HAND)[number];

/** What somebody can do with a hand-off: a step, or one that asks the transfer law anew: submitting a draft, passing it on. */
export const ACTIONS_BY_HAND = ['submit', ...MOVES_BY_HAND, 'forward'] as const;
export type ActionByHand = (typeof ACTIONS_BY_HAND)[number];

/** Why a body does not take a matter on. */
export const REJECTION_REASONS = [
  'not-competent',
  'at-capacity',
  'not-eligible',
  'duplicate',
  'no-legal-basis',
  'other',
] as const;

/** How a matter ended at the receiver. */
export const OUTCOMES = ['granted', 'granted-in-part', 'refused', 'answered', 'settled', 'person-not-reached'] as const;

/** One step somebody wants to take, on the version of the hand-off they have seen. */
export interface HandOffMove {
  readonly id: string;
  readonly version: number;
  readonly action: MoveByHand;
  /** A rejection reason or an outcome. */
  readonly code?: string;
  /** What the acting body wants to say: a question, a reason, an answer. */
  readonly note?: string;
  /** When a matter on hold is looked at again. */
  readonly reviewOn?: LocalDate;
}

export const WITHOUT_WORDS = { reason: null, note: null, reviewOn: null, effectiveOn: null } as const;
