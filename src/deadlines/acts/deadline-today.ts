import { type LocalDate } from '../../authority-kit/index.js';
import { canBeMissed, waitsForEffect } from '../domain/meaning-of-end.js';
import { deadlineById } from '../law/deadlines.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { isRunning } from '../persistence/running-deadline.js';

/** The end ran out under every reading and nobody said that it was met; default is never assumed on the earlier day (D06). */
export function isOverdue(deadline: DeadlineEntity, today: LocalDate): boolean {
  const last = deadline.altEndDate ?? deadline.endDate;
  const law = deadlineById(deadline.lawId);
  return isRunning(deadline) && last !== null && last < today && law !== undefined && canBeMissed(law);
}

/**
 * The day to look at: the end, or the first day of an effect that is waited for. Where the law is read in two ways it is
 * the earlier day, until that has passed; `null` for windows back in time.
 */
export function dayAhead(deadline: DeadlineEntity, today: LocalDate): LocalDate | null {
  const days = readingsOf(deadline);
  return days.find((day) => day >= today) ?? days.at(-1) ?? null;
}

/** The end, or the first day of an effect that is waited for, under each reading of the law. */
export function readingsOf(deadline: DeadlineEntity): readonly LocalDate[] {
  const { lawId, endDate, altEndDate, earliestEffect, altEarliestEffect } = deadline;
  const law = deadlineById(lawId);
  const days = law !== undefined && waitsForEffect(law) ? [earliestEffect, altEarliestEffect] : [endDate, altEndDate];
  return days.filter((day) => day !== null);
}
