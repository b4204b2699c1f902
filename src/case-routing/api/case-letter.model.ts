import { type DeadlineModel, type LetterModel } from '../../deadlines/index.js';

/** A letter with the deadlines it started. */
export interface KeptLetterModel {
  readonly letter: LetterModel;
  readonly deadlines: readonly DeadlineModel[];
}
