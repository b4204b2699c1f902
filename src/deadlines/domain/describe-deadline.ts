import { type Deadline } from '../law/deadline.js';
import { isRemedy } from '../law/remedies.js';
import { type DeadlineKind } from '../law/terms.js';
import { type Budget } from './budget.js';
import { orNextWorkingDay } from './calendar.js';
import { type Found } from './count-deadline.js';
import { addDays } from './day-arithmetic.js';
import { type ComputedDeadline, type DeadlineDays, type Suspended, type WithoutDate } from './deadline-answer.js';
import { type DeadlineCase } from './deadline-case.js';
import { waitsForEffect } from './meaning-of-end.js';
import { type Reminder, remindersOf } from './reminders.js';
import { type Start, triggerDayOf } from './start-of-period.js';
import { type Step } from './step.js';

/** The days found and, where the period runs from a start, that start and what is counted down from it. */
export interface Calculated {
  readonly found: Found;
  readonly begun?: Start;
  readonly budget?: Budget;
  readonly suspended?: Suspended | undefined;
}

/** Kinds after whose end something becomes admissible, sets in or is reached. */
const TAKES_EFFECT: ReadonlySet<DeadlineKind> = new Set(['waiting_period', 'fiction', 'age_rule']);

/** Adds effect, version, certainty and reminders to the days found. */
export function describeDeadline(one: DeadlineCase, calculated: Calculated): ComputedDeadline {
  const { found, begun, budget = null, suspended } = calculated;
  const { steps, doubt, question, reason, ...days } = found;
  const effect = effectOf(one.deadline, found);
  return {
    kind: 'computed',
    budget,
    ...(suspended !== undefined && { suspended }),
    ...common(one),
    ...(begun?.deemedDelivery !== undefined && { deemedDelivery: begun.deemedDelivery }),
    ...days,
    ...effect.days,
    ...(doubt !== undefined && { doubt: one.deadline.doubt ?? doubt }),
    ...(question === undefined ? otherLengths(one) : { question, reason }),
    steps: [...(begun?.steps ?? []), ...steps, ...effect.steps],
    reminders: remindersFor(one, { ...found, ...effect.days }, begun),
  };
}

/** "Unverzüglich" is without culpable delay (§ 121 BGB): whoever acts gets an internal target, nobody a legal date. */
export function withoutDate(one: DeadlineCase): WithoutDate {
  const day = triggerDayOf(one);
  return {
    kind: 'no-date',
    code: 'deadline/no-date',
    noDate: true,
    ...common(one),
    reason: 'the law asks to act without culpable delay and names no day',
    internalTarget: day === undefined ? null : orNextWorkingDay(day, one.calendar).day,
    reminders: [],
    steps: [],
  };
}

const common = (one: DeadlineCase) => ({
  deadlineId: one.deadline.id,
  triggerDate: triggerDayOf(one) ?? null,
  ruleVersion: one.rules.version,
  calendarVersion: one.rules.calendarVersion,
  calendar: one.query.region,
  certainty: one.deadline.certainty,
  needsConfirmation: isRemedy(one.deadline),
  doubtRef: one.deadline.doubt,
});

/** The day after the end; under two readings the later day is the one to rely on (D09). */
function effectOf(deadline: Deadline, { endDate, altEndDate }: DeadlineDays) {
  if (!TAKES_EFFECT.has(deadline.kind) || endDate === undefined) return { days: {}, steps: [] };
  const earliestEffect = addDays(endDate, 1);
  const step: Step = {
    rule: 'earliest-effect',
    basis: deadline.legalBasis.join('; '),
    from: endDate,
    to: earliestEffect,
  };
  if (altEndDate === undefined) return { days: { earliestEffect }, steps: [step] };
  const altEarliestEffect = addDays(altEndDate, 1);
  return { days: { earliestEffect, altEarliestEffect, recommendedDay: altEarliestEffect }, steps: [step] };
}

/** The law provides other lengths for special cases: worth asking before the declared one is relied on. */
function otherLengths({ deadline, query }: DeadlineCase): Pick<ComputedDeadline, 'question' | 'reason'> {
  if (deadline.otherLengths.length === 0 || query.period !== undefined) return {};
  const cases = deadline.otherLengths.map(({ value, unit, when }) => `${value} ${unit}: ${when}`);
  return { question: 'period', reason: cases.join('; ') };
}

function remindersFor(one: DeadlineCase, days: DeadlineDays, begun: Start | undefined): Reminder[] {
  const { length, counting, reminders, actor } = one.deadline;
  const waits = waitsForEffect(one.deadline);
  const base = waits ? days.earliestEffect : days.endDate;
  if (base === undefined) return [];
  const runs = length !== null && length.value > 0 && counting !== 'backward';
  return remindersOf({
    who: reminders.who,
    leadTimes: reminders.leadTimes,
    actor,
    base,
    waitsForEffect: waits,
    begins: runs ? (begun?.start ?? null) : null,
    today: one.query.today,
  });
}
