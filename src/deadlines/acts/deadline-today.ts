import { type LocalDate } from '../../authority-kit/index.js';
import { deadlineById } from '../law/deadlines.js';
import { type DeadlineKind } from '../law/terms.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';

/** Kinds that somebody has to meet; the others set in, lapse or reach back without anybody being late. */
const SOMEBODY_MUST_ACT: ReadonlySet<DeadlineKind> = new Set([
  'act_within',
  'authority_duty',
  'authority_target',
  'backward',
  'fixed_date',
]);

/** Kinds that are waited for: what counts is the first day of the effect. */
const WAITS_FOR_EFFECT: ReadonlySet<DeadlineKind> = new Set(['waiting_period', 'fiction']);

const isOf = (kinds: ReadonlySet<DeadlineKind>, { lawId }: DeadlineEntity): boolean => {
  const law = deadlineById(lawId);
  return law !== undefined && kinds.has(law.kind);
};

/** The end ran out under every reading and nobody said that it was met; default is never assumed on the earlier day (D06). */
export function isOverdue(deadline: DeadlineEntity, today: LocalDate): boolean {
  const last = deadline.altEndDate ?? deadline.endDate;
  return deadline.state === 'open' && last !== null && last < today && isOf(SOMEBODY_MUST_ACT, deadline);
}

/**
 * The day to look at: the end, or the first day of an effect that is waited for. Where the law is read in two ways it is
 * the earlier day, until that has passed; `null` for windows back in time.
 */
export function dayAhead(deadline: DeadlineEntity, today: LocalDate): LocalDate | null {
  const { endDate, altEndDate, earliestEffect, altEarliestEffect } = deadline;
  const readings = isOf(WAITS_FOR_EFFECT, deadline) ? [earliestEffect, altEarliestEffect] : [endDate, altEndDate];
  const days = readings.filter((day) => day !== null);
  return days.find((day) => day >= today) ?? days.at(-1) ?? null;
}
