import { type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { type Budget, consumedBefore, type Pause, runOut, type Run } from './budget.js';
import { dayOfPoint, firstPointOf, momentOfPoint, pointOfDay, pointOfMoment, scaleOf } from './budget-scale.js';
import { type Found } from './count-deadline.js';
import { type DeadlineCase } from './deadline-case.js';
import { type DeadlineChange, type Extension } from './deadline-change.js';
import { type Calculated } from './describe-deadline.js';
import { formatBerlin } from './instant.js';
import { dayNamedInNotice } from './named-day.js';
import { countForward } from './period.js';
import { shiftEnd } from './shift.js';
import { type Step } from './step.js';

/**
 * What became of a period by suspensions and extensions. The time of a suspension does not count; what was left goes on
 * after it in its own unit. An extension by a length is counted from the end before, and its end shifts again.
 */
export function applyChanges(
  one: DeadlineCase,
  calculated: Calculated,
  changes: readonly DeadlineChange[],
): Calculated {
  return changes.reduce<Calculated>((before, change, index) => {
    if (change.kind === 'extension') return extended(one, before, change, pausesAmong(changes.slice(0, index), before));
    return suspended(one, before, pausesAmong(changes.slice(0, index + 1), before));
  }, calculated);
}

function pausesAmong(changes: readonly DeadlineChange[], { budget }: Calculated): Pause[] {
  if (budget === undefined) return [];
  return changes
    .flatMap((change) => (change.kind === 'suspension' ? [change] : []))
    .map(({ since, until }) => ({
      since: pointOfMoment(since, budget.unit),
      until: until === null ? null : pointOfMoment(until, budget.unit),
    }))
    .toSorted((first, second) => first.since - second.since);
}

const runOf = (budget: Budget, pauses: readonly Pause[]): Run => ({
  first: firstPointOf(budget),
  total: budget.total,
  pauses,
});

function suspended(one: DeadlineCase, before: Calculated, pauses: readonly Pause[]): Calculated {
  const { budget, found } = before;
  if (budget === undefined) return before;
  const out = runOut(runOf(budget, pauses), scaleOf(budget.unit, one.calendar));
  if (out.kind === 'ends') return { ...before, suspended: undefined, found: endingAt(one, found, budget, out.at) };
  const since = momentOfPoint(pauses.at(-1)?.since ?? 0, budget.unit);
  return { ...before, found: { steps: found.steps }, suspended: { since, remaining: out.remaining } };
}

function endingAt(one: DeadlineCase, { steps, nominalEnd }: Found, { unit }: Budget, at: number): Found {
  const end = unit === 'milliseconds' ? localDateOf(new Date(at)) : dayOfPoint(at - 1);
  const from = nominalEnd ?? end;
  if (end === nominalEnd && unit !== 'milliseconds') return shiftedTo(one, end, steps);
  const step: Step = { rule: 'suspension', basis: SUSPENDED_TIME, from, to: end };
  if (unit !== 'milliseconds') return shiftedTo(one, end, [...steps, step]);
  return { nominalEnd: end, endDate: end, endAt: formatBerlin(new Date(at)), steps: [...steps, step] };
}

const SUSPENDED_TIME = 'die Zeit der Hemmung zählt nicht';

/** The end by the shift of the law, without the steps of an earlier shift. */
function shiftedTo({ deadline, calendar }: DeadlineCase, end: LocalDate, steps: readonly Step[]): Found {
  const { shift, shiftBasis, profile } = deadline.computation;
  const moved = shiftEnd(end, shift, shiftBasis ?? profile, calendar);
  const counted = steps.filter(({ rule }) => rule !== 'shift' && rule !== 'no-shift' && rule !== 'other-reading');
  return {
    nominalEnd: end,
    endDate: moved.end,
    ...(moved.alternative !== undefined && { altEndDate: moved.alternative, doubt: `shift ${shift}` }),
    steps: [...counted, ...moved.steps],
  };
}

function extended(
  one: DeadlineCase,
  before: Calculated,
  { until, by }: Extension,
  pauses: readonly Pause[],
): Calculated {
  const { found, budget } = before;
  const end = found.endDate;
  if (end === undefined) return before;
  const basis = one.deadline.extension.basis ?? one.deadline.legalBasis.join('; ');
  const nominal = by === null ? (until ?? end) : countForward(end, by, 'BGB_187_1_event', one.calendar).day;
  const step: Step = { rule: 'extension', basis, from: end, to: nominal };
  const after =
    by === null
      ? dayNamedInNotice({ ...one, notice: { ...one.notice, endDayNamedWithNotice: undefined } }, nominal)
      : shiftedTo(one, nominal, []);
  const longer = { ...after, steps: [...found.steps, step, ...after.steps] };
  return { ...before, found: longer, ...(budget !== undefined && { budget: grown(one, budget, pauses, nominal) }) };
}

/** The budget that runs out on `end`. */
function grown({ calendar }: DeadlineCase, budget: Budget, pauses: readonly Pause[], end: LocalDate): Budget {
  const unlimited = { ...runOf(budget, pauses), total: Number.MAX_SAFE_INTEGER };
  return { ...budget, total: consumedBefore(unlimited, pointOfDay(end) + 1, scaleOf(budget.unit, calendar)) };
}
