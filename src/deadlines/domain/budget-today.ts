import { type Budget, consumedBefore, runningSince } from './budget.js';
import { firstPointOf, momentOfPoint, pointOfMoment, scaleOf } from './budget-scale.js';
import { type Calendar } from './calendar.js';
import { type Suspension } from './deadline-change.js';

/** Where the countdown stands; derived from what was done, never stored. */
export interface BudgetToday extends Budget {
  /** Of a period in days: days that have ended. Suspended time never counts. */
  readonly consumed: number;
  /** Of a period in days: with today. */
  readonly remaining: number;
  /** Since when it runs without a break; `null` where it has not begun, stands still or is used up. */
  readonly runningSince: Date | null;
  readonly suspendedSince: Date | null;
}

/** The countdown at the moment `now`. */
export function budgetToday(
  budget: Budget,
  suspensions: readonly Pick<Suspension, 'since' | 'until'>[],
  { now, calendar }: { readonly now: Date; readonly calendar: Calendar },
): BudgetToday {
  const { unit, total } = budget;
  const scale = scaleOf(unit, calendar);
  const pauses = suspensions.map(({ since, until }) => ({
    since: pointOfMoment(since, unit),
    until: until === null ? null : pointOfMoment(until, unit),
  }));
  const run = { first: firstPointOf(budget), total, pauses };
  const at = pointOfMoment(now, unit);
  const consumed = consumedBefore(run, at, scale);
  const since = runningSince(run, at, scale);
  return {
    ...budget,
    consumed,
    remaining: total - consumed,
    runningSince: since === null ? null : momentOfPoint(since, unit),
    suspendedSince: suspensions.find(({ until }) => until === null)?.since ?? null,
  };
}
