import { DomainError } from '../../platform/problem/index.js';
import { type WithoutDate } from '../domain/deadline-answer.js';
import { type Refusal } from '../domain/refusal.js';

/** An answer without a date, as an error with its code: `reason`, `question` and all else it says become details. */
export function refused(answer: Refusal | WithoutDate): DomainError {
  const { kind: _, code, ...details } = answer;
  return new DomainError(code, details);
}
