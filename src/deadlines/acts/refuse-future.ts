import { type LocalDate } from '../../authority-kit/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { actOf, type LetterFacts } from '../domain/letter.js';

/** @throws DomainError `letter/not-yet-sent` for a letter that somebody holds and that was sent after today */
export function refuseFuture(letter: LetterFacts, today: LocalDate): void {
  const act = actOf(letter);
  if (act !== null && act > today) throw new DomainError('letter/not-yet-sent');
}
