import { type LocalDate } from '../../authority-kit/index.js';
import { addDays, addMonths, startOfMonth } from './day-arithmetic.js';

/** The first day of the n-th calendar month before the month of the application; 0 is that month itself. */
export const startOfMonthBefore = (application: LocalDate, months: number): LocalDate =>
  addMonths(startOfMonth(application), -months).day;

/**
 * The beginning of the n-th month of life before the one the application falls into, never before birth. Months of life
 * begin with the day of birth (§ 187 Abs. 2 BGB); `undefined` where the application is earlier than the birth.
 */
export function startOfLifeMonthBefore(
  birth: LocalDate,
  application: LocalDate,
  months: number,
): LocalDate | undefined {
  if (application < birth) return undefined;
  let current = 0;
  while (startOfLifeMonth(birth, current + 1) <= application) current += 1;
  return startOfLifeMonth(birth, Math.max(0, current - months));
}

/** The day after the previous month of life ended; a missing day ends it with the last of the month (§ 188 Abs. 3 BGB). */
function startOfLifeMonth(birth: LocalDate, completed: number): LocalDate {
  const { day, missing } = addMonths(birth, completed);
  return missing ? addDays(day, 1) : day;
}
