import { type LetterFacts, type SenderLaw } from '../domain/letter.js';
import { type LetterEntity } from '../persistence/letter.entity.js';
import { type DeadlineStart } from './deadline-start.js';
import { type KeptDeadline } from './kept-deadline.js';

/** The case a letter belongs to, and the desk that keeps its deadlines. */
export type CaseOfLetter = Pick<DeadlineStart, 'caseId' | 'personId' | 'authority' | 'office' | 'region'>;

/** What is written down of a letter: who sent it about which service, and what starts periods. */
export interface LetterNote extends LetterFacts {
  /** Id of the authority that sent it. */
  readonly sender: string;
  readonly service: string | null;
}

/** A letter in a case, with what is declared about its sender. */
export interface LetterOfCase {
  readonly about: CaseOfLetter;
  readonly note: LetterNote;
  readonly law: SenderLaw;
}

/** A letter that is kept, with the deadlines that follow from it; `letter.open` says what has to be asked. */
export interface KeptLetter {
  readonly letter: LetterEntity;
  readonly deadlines: readonly KeptDeadline[];
}
