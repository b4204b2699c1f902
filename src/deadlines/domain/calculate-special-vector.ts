import { JURISDICTION, type LocalDate } from '../../authority-kit/index.js';
import { type Calendar, type Region } from './calendar.js';
import { addMonths, endOfMonth, startOfMonth } from './day-arithmetic.js';
import { addHours, formatBerlin } from './instant.js';
import { countForward } from './period.js';
import { refuseInput, type Refusal } from './refusal.js';
import { startOfLifeMonthBefore, startOfMonthBefore } from './retroactive.js';
import { shiftEnd } from './shift.js';
import { type Step } from './step.js';
import { type SpecialVector } from './vector-input.js';

/** What such a question asks for, and only that. */
export type SpecialResult = { readonly kind: 'computed'; readonly steps: readonly Step[] } & (
  | { readonly earliestPayableFrom: LocalDate }
  | { readonly endDate: LocalDate }
  /** Local time in Europe/Berlin with offset. */
  | { readonly endAt: string }
);

type Of<K extends SpecialVector['kind']> = Extract<SpecialVector, { kind: K }>;

/** Answers a question that is no period with a trigger. */
export function calculateSpecial(
  vector: SpecialVector,
  calendarOf: (region: Region) => Calendar,
): SpecialResult | Refusal {
  switch (vector.kind) {
    case 'retroactive_calendar_months':
      return payableFrom(
        vector.applicationReceived,
        startOfMonthBefore(vector.applicationReceived, vector.monthsBeforeApplicationMonth),
      );
    case 'retroactive_life_months':
      return lifeMonths(vector);
    case 'end_of_following_calendar_month':
      return namedEnd(
        'count',
        '§ 25 Abs. 3 WoGG',
        vector.knowledge,
        endOfMonth(addMonths(startOfMonth(vector.knowledge), 1).day),
      );
    case 'extension':
      return extension(vector, calendarOf(vector.region ?? JURISDICTION));
    case 'named_end_day_without_notice':
      return shiftedDay(vector.date, calendarOf(vector.region ?? JURISDICTION));
    case 'named_end_day_with_notice':
      return namedEnd('named-day', '§ 31 Abs. 3 Satz 2 VwVfG', vector.date, vector.date);
    case 'fixed_date':
      return namedEnd('named-day', 'gesetzlich bestimmter Tag', vector.date, vector.date);
    case 'hours':
      return { kind: 'computed', endAt: formatBerlin(addHours(new Date(vector.awareAt), vector.hours)), steps: [] };
  }
}

function payableFrom(application: LocalDate, first: LocalDate): SpecialResult {
  const step: Step = { rule: 'effective-from', basis: 'Monat des Antrags', from: application, to: first };
  return { kind: 'computed', earliestPayableFrom: first, steps: [step] };
}

function lifeMonths({ birth, applicationReceived, lifeMonths: months }: Of<'retroactive_life_months'>) {
  const first = startOfLifeMonthBefore(birth, applicationReceived, months);
  if (first !== undefined) return payableFrom(applicationReceived, first);
  return refuseInput([{ pointer: '/birth', code: 'contradiction', message: 'lies after the application' }]);
}

function namedEnd(rule: 'named-day' | 'count', basis: string, from: LocalDate, to: LocalDate): SpecialResult {
  return { kind: 'computed', endDate: to, steps: [{ rule, basis, from, to }] };
}

/** § 190 BGB: the new period is counted from the end of the old one; § 31 Abs. 3, 7 VwVfG: the new end shifts again. */
function extension(vector: Of<'extension'>, calendar: Calendar): SpecialResult {
  const { day, step } = countForward(vector.previousEnd, vector, 'BGB_187_1_event', calendar);
  const { end, steps } = shiftEnd(day, true, '§ 31 Abs. 3 VwVfG', calendar);
  return { kind: 'computed', endDate: end, steps: [{ ...step, basis: `§ 31 Abs. 7 VwVfG, § 190 BGB` }, ...steps] };
}

/** § 31 Abs. 3 Satz 1 VwVfG: a day named without reference to the provision is an end like any other. */
function shiftedDay(date: LocalDate, calendar: Calendar): SpecialResult {
  const { end, steps } = shiftEnd(date, true, '§ 31 Abs. 3 Satz 1 VwVfG', calendar);
  return { kind: 'computed', endDate: end, steps };
}
