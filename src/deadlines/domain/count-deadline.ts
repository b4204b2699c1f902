import { type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { COMPUTATION_PROFILES } from '../law/computation-profiles.js';
import { type Counting } from '../law/counting.js';
import { addWorkingDays, orPreviousWorkingDay } from './calendar.js';
import { addDays, addMonths, endOfMonth, startOfMonth, startOfYearBefore } from './day-arithmetic.js';
import { type DeadlineDays } from './deadline-answer.js';
import { type StartedCase } from './deadline-case.js';
import { addHours, formatBerlin, startOfDay } from './instant.js';
import { countBackward, countForward } from './period.js';
import { refuse, refuseInput, type Refusal } from './refusal.js';
import { startOfLifeMonthBefore, startOfMonthBefore } from './retroactive.js';
import { shiftEnd } from './shift.js';
import { type Step, type StepRule } from './step.js';

/** The days a way of counting finds, how, and what is still worth asking. */
export interface Found extends DeadlineDays {
  readonly steps: readonly Step[];
  readonly doubt?: string;
  readonly question?: string;
  readonly reason?: string;
}

/** Finds the days of a period that starts from a trigger. */
export type Count = (one: StartedCase) => Found | Refusal;

/** One function for each way of counting that starts from a trigger. */
export const COUNT: Readonly<Record<Exclude<Counting, 'none' | 'fixed-day'>, Count>> = {
  forward: (one) => shifted(one, counted(one, countForward)),
  backward: (one) => shifted(one, counted(one, countBackward)),
  'end-of-calendar-month': (one) => shifted(one, counted(one, countForward)),
  'until-trigger-day': untilTriggerDay,
  'before-trigger-day': beforeTriggerDay,
  'month-or-calendar-month': monthOrCalendarMonth,
  werktage,
  'entry-day-may-count': entryDayMayCount,
  hours,
  'months-back': (one) => effectiveFrom(one, startOfMonthBefore(one.start, one.length.value)),
  'years-back': (one) => effectiveFrom(one, startOfYearBefore(one.start, one.length.value)),
  'life-months-back': lifeMonthsBack,
};

/** The provision that sets the period, and those it is counted by. */
function basisOf({ deadline }: StartedCase, counting: string): string {
  const profile = COMPUTATION_PROFILES[deadline.computation.profile];
  const how = profile.id.startsWith('EU_') ? profile.period : counting;
  return [...deadline.legalBasis, how].join('; ');
}

function shiftBasisOf({ deadline }: StartedCase): string {
  return deadline.computation.shiftBasis ?? COMPUTATION_PROFILES[deadline.computation.profile].shift;
}

function counted(one: StartedCase, way: typeof countForward): Step {
  const { step } = way(one.start, one.length, one.deadline.trigger.startRule, one.calendar);
  return { ...step, basis: basisOf(one, step.basis) };
}

function shifted(one: StartedCase, step: Step): Found {
  const { end, alternative, steps } = shiftEnd(
    step.to,
    one.deadline.computation.shift,
    shiftBasisOf(one),
    one.calendar,
  );
  const days = { nominalEnd: step.to, endDate: end, steps: [step, ...steps] };
  return alternative === undefined
    ? days
    : { ...days, altEndDate: alternative, doubt: `shift ${one.deadline.computation.shift}` };
}

/** A day without shift on which nobody may be there: the last working day before it is the safe one (D10). */
function recommendedOn(last: LocalDate, one: StartedCase): Pick<DeadlineDays, 'recommendedDay'> {
  const { day } = orPreviousWorkingDay(last, one.calendar);
  return day === one.start ? {} : { recommendedDay: day };
}

function untilTriggerDay(one: StartedCase): Found {
  const found = shifted(one, counted(one, countForward));
  return one.deadline.computation.shift === false ? { ...found, ...recommendedOn(one.start, one) } : found;
}

function beforeTriggerDay(one: StartedCase): Found {
  return { ...shifted(one, counted(one, countForward)), ...recommendedOn(addDays(one.start, -1), one) };
}

/** Two readings: the earlier is the end, the later kept beside it; `nominalEnd` is the one the declaration counts by. */
function readings(one: StartedCase, nominal: Step, earlier: LocalDate, later: LocalDate): Found {
  if (earlier === later) return { nominalEnd: nominal.to, endDate: earlier, steps: [nominal] };
  const doubt = one.deadline.doubt ?? undefined;
  const other = nominal.to === later ? earlier : later;
  const rule: StepRule = 'other-reading';
  return {
    nominalEnd: nominal.to,
    endDate: earlier,
    altEndDate: later,
    ...(doubt !== undefined && { doubt }),
    steps: [nominal, { rule, basis: nominal.basis, from: one.start, to: other, ...(doubt !== undefined && { doubt }) }],
  };
}

/** D06: "nach Ablauf eines Kalendermonats" read as one month, or as the whole calendar month that follows. */
function monthOrCalendarMonth(one: StartedCase): Found {
  const month = { ...one, length: { ...one.length, unit: 'months' as const } };
  const step = counted(month, countForward);
  return readings(one, step, step.to, endOfMonth(addMonths(startOfMonth(one.start), one.length.value).day));
}

/** D11: whether Saturday is a Werktag. */
function werktage(one: StartedCase): Found {
  const step = counted(one, countForward);
  return readings(one, step, addWorkingDays(one.start, one.length.value, one.calendar, 'count'), step.to);
}

/** D10: the day of entry counts by the Schengen rules, but not by § 187 Abs. 1 BGB. */
function entryDayMayCount(one: StartedCase): Found {
  const step = counted(one, countForward);
  const safe = addDays(step.to, -1);
  const { day } = orPreviousWorkingDay(safe, one.calendar);
  return { ...readings(one, step, safe, step.to), ...(day !== safe && { recommendedDay: day }) };
}

/** Without the moment the hours are counted from the first of the day, the earliest end possible. */
function hours(one: StartedCase): Found {
  const { triggerAt } = one.query;
  const from = triggerAt === undefined ? startOfDay(one.start) : new Date(triggerAt);
  const end = addHours(from, one.length.value);
  const endDate = localDateOf(end);
  const step: Step = { rule: 'count', basis: basisOf(one, ''), from: one.start, to: endDate };
  const days = { nominalEnd: endDate, endDate, endAt: formatBerlin(end), steps: [step] };
  return triggerAt === undefined
    ? { ...days, question: 'trigger_at', reason: 'counted from the first moment of the day' }
    : days;
}

function effectiveFrom(one: StartedCase, first: LocalDate): Found {
  const step: Step = { rule: 'effective-from', basis: one.deadline.legalBasis.join('; '), from: one.start, to: first };
  return { effectiveFrom: first, steps: [step] };
}

function lifeMonthsBack(one: StartedCase): Found | Refusal {
  const { birth } = one.query;
  if (birth === undefined) {
    return refuse('deadline/needs-input', 'the day of birth is not known', { question: 'birth', pointer: '/birth' });
  }
  const first = startOfLifeMonthBefore(birth, one.start, one.length.value);
  if (first !== undefined) return effectiveFrom(one, first);
  return refuseInput([{ pointer: '/birth', code: 'contradiction', message: 'lies after the application' }]);
}
