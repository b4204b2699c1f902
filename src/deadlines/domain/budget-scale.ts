import { type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { type Length, type LengthUnit } from '../law/length.js';
import { type Budget, type BudgetUnit, type Scale } from './budget.js';
import { addWorkingDays, type Calendar, isWorkingDay } from './calendar.js';
import { addDays, daysBetween } from './day-arithmetic.js';
import { startOfDay } from './instant.js';

const EPOCH: LocalDate = '1970-01-01';

/** Days are counted from 1 January 1970. */
export const pointOfDay = (day: LocalDate): number => daysBetween(EPOCH, day);
export const dayOfPoint = (point: number): LocalDate => addDays(EPOCH, point);

const EVEN: Scale = {
  between: (from, to) => Math.max(0, to - from),
  reach: (from, amount) => from + amount,
};

const workingDays = (calendar: Calendar): Scale => ({
  between(from, to) {
    let counted = 0;
    for (let point = from; point < to; point += 1) counted += isWorkingDay(dayOfPoint(point), calendar) ? 1 : 0;
    return counted;
  },
  reach: (from, amount) => pointOfDay(addWorkingDays(dayOfPoint(from - 1), amount, calendar, 'do-not-count')) + 1,
});

/** The scale of the unit; working days are those of the calendar. */
export const scaleOf = (unit: BudgetUnit, calendar: Calendar): Scale =>
  unit === 'working-days' ? workingDays(calendar) : EVEN;

const UNITS: Partial<Record<LengthUnit, BudgetUnit>> = { hours: 'milliseconds', working_days: 'working-days' };

/** The unit in which the remainder of such a period is kept. */
export const budgetUnitOf = ({ unit }: Length): BudgetUnit => UNITS[unit] ?? 'days';

/** Where the budget begins, as a point of its scale. */
export const firstPointOf = ({ unit, first }: Budget): number =>
  unit === 'milliseconds' ? Date.parse(first) : pointOfDay(first as LocalDate);

/** A moment as a point of the scale: itself, or its day in Europe/Berlin. */
export const pointOfMoment = (at: Date, unit: BudgetUnit): number =>
  unit === 'milliseconds' ? +at : pointOfDay(localDateOf(at));

/** A point of the scale as a moment: itself, or the first of its day. */
export const momentOfPoint = (point: number, unit: BudgetUnit): Date =>
  unit === 'milliseconds' ? new Date(point) : startOfDay(dayOfPoint(point));
