import type { HandOffState } from './states.js';

/** One hand-off of a matter, as far as it shows who denied being competent. */
export interface Attempt {
  readonly toOffice: string;
  readonly state: HandOffState;
  readonly reasonCode: string | null;
}

/**
 * The offices that have said they are not competent: in so many words, or by passing the matter on. A chain of offices that
 * each name the next is no dispute; it becomes one when the last of them sends it back.
 */
export function denials(attempts: readonly Attempt[]): string[] {
  const denied = attempts.filter(
    ({ state, reasonCode }) => state === 'forwarded' || (state === 'rejected' && reasonCode === 'not-competent'),
  );
  return [...new Set(denied.map(({ toOffice }) => toOffice))];
}

/** Two bodies that each deny being competent: a human has to decide. */
export const isDisputed = (offices: readonly string[]): boolean => offices.length >= 2;
