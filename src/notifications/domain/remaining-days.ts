import type { Message } from '../texts/message-texts.js';

/**
 * Which reminder a person gets `days` before the end of a period; negative once it is over.
 * Over 7 days, 3 to 7, 1 or 2 and the last day itself have their own words.
 * @throws RangeError where `days` is not a whole number
 */
export function messageForRemainingDays(days: number): Message & `deadline_${string}` {
  if (!Number.isInteger(days)) throw new RangeError('remaining days are a whole number');
  if (days < 0) return 'deadline_missed';
  if (days === 0) return 'deadline_0';
  if (days <= 2) return 'deadline_2';
  return days <= 7 ? 'deadline_7' : 'deadline_14';
}
