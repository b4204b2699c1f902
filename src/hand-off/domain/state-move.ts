import type { Condition, Effect, HandOffAction, HandOffKind, HandOffState, Need, Side } from './state-words.js';

/** One row of the table: who may do what in which state, what it takes, where it leads and what comes with it. */
export interface Move {
  readonly action: HandOffAction;
  /** `none`: there is no hand-off yet; `live`: every state that has not ended; `any`: ended ones too. */
  readonly from: readonly HandOffState[] | 'none' | 'live' | 'any';
  /** `same`: it stays where it is. */
  readonly to: HandOffState | 'same';
  readonly by: readonly Side[];
  /** Every kind where it is left out. */
  readonly kinds?: readonly HandOffKind[];
  readonly onlyIf?: readonly Condition[];
  readonly needs?: readonly Need[];
  readonly effects?: readonly Effect[];
}

/** Kinds that go on after receipt: somebody decides on the matter. */
export const TO_BE_DECIDED: readonly HandOffKind[] = ['REFER', 'TRANSFER', 'CONSULT', 'CLAIM'];
