import { type HandOffState } from './state-words.js';

/** One transition between two bodies. */
interface Transition {
  readonly to: HandOffState;
  /** Whether it has ever been put before its receiver. */
  readonly isOffered: boolean;
  readonly fromOffice: string;
  readonly toOffice: string;
}

/** The offices that learn of a transition: both bodies of the hand-off; of a draft the receiver knows nothing. */
export function whoLearns({ to, isOffered, fromOffice, toOffice }: Transition): string[] {
  return isOffered && to !== 'draft' ? [fromOffice, toOffice] : [fromOffice];
}
