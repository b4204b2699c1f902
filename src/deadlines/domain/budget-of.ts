import { type Budget } from './budget.js';
import { budgetUnitOf, pointOfDay, scaleOf } from './budget-scale.js';
import { type Found } from './count-deadline.js';
import { addDays } from './day-arithmetic.js';
import { type StartedCase } from './deadline-case.js';
import { formatBerlin, startOfDay } from './instant.js';

const HOUR_MS = 3_600_000;

/** What is counted down in a period that runs forward with one reading of its length; nothing in any other. */
export function budgetOf(one: StartedCase, { nominalEnd }: Found): Budget | undefined {
  const { deadline, query, start, length, calendar } = one;
  const unit = budgetUnitOf(length);
  if (deadline.counting === 'hours') {
    const from = query.triggerAt === undefined ? startOfDay(start) : new Date(query.triggerAt);
    return { unit, first: formatBerlin(from), total: length.value * HOUR_MS };
  }
  if (deadline.counting !== 'forward' || nominalEnd === undefined) return undefined;
  const first = deadline.trigger.startRule === 'BGB_187_2_day_start' ? start : addDays(start, 1);
  const total = scaleOf(unit, calendar).between(pointOfDay(first), pointOfDay(nominalEnd) + 1);
  return { unit, first, total };
}
