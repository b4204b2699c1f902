import { DomainError } from '../../platform/problem/index.js';
import { type Need } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type HandOffMove, OUTCOMES, REJECTION_REASONS } from './move.js';

type Check = (move: HandOffMove, handOff: HandOffEntity) => boolean;

const hasNote: Check = ({ note }) => note !== undefined && note.trim() !== '';

/** The step itself says so. */
const saidByTheStep: Check = () => true;

/** What a step must be given, in the words of the state table. */
const CHECKS: Partial<Record<Need, Check>> = {
  'endpoint-answered-or-item-fetched': saidByTheStep,
  'consent-ended': saidByTheStep,
  /** Who confirms is compared by `assertSecondPerson`. */
  'second-person': saidByTheStep,
  'consent-ended-or-basis-lost': hasNote,
  'question-and-list': hasNote,
  reason: hasNote,
  'answer-attached': hasNote,
  'declared-complete-or-reason': (move, handOff) => handOff.declaredComplete || hasNote(move, handOff),
  'reason-and-review-date': (move, handOff) => hasNote(move, handOff) && move.reviewOn !== undefined,
  'reason-code': (move, handOff) =>
    REJECTION_REASONS.some((code) => code === move.code) && (move.code !== 'other' || hasNote(move, handOff)),
  'outcome-code': ({ code }) => OUTCOMES.some((outcome) => outcome === code),
};

/** The codes that count today. */
const CODES: Partial<Record<Need, readonly string[]>> = { 'reason-code': REJECTION_REASONS, 'outcome-code': OUTCOMES };

/** @throws DomainError `hand-off/step-incomplete` naming the needs that are not met, and the codes that would do */
export function assertNeeds(needs: readonly Need[], move: HandOffMove, handOff: HandOffEntity): void {
  const unmet = needs.filter((need) => !(CHECKS[need]?.(move, handOff) ?? false));
  if (unmet.length === 0) return;
  const allowedCodes = unmet.flatMap((need) => CODES[need] ?? []);
  throw new DomainError('hand-off/step-incomplete', {
    missing: unmet,
    ...(allowedCodes.length > 0 ? { allowedCodes } : {}),
  });
}
