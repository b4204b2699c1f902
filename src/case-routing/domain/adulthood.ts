import { type LocalDate } from '../../authority-kit/index.js';
import { addDays, addMonths, sendingDay } from '../../deadlines/index.js';

const MONTHS_TO_ADULTHOOD = 12 * 18;

/** Lead times of the declared age rule, and those of the usual ladder. */
const LEAD_DAYS = [180, 90, 14, 7, 2, 0] as const;

/** How long before the day somebody is told first. */
export const FIRST_LEAD_DAYS = LEAD_DAYS[0];

/** The eighteenth birthday; of 29 February it is 1 March where the year has no such day (§§ 187 Abs. 2, 188 BGB). */
export function eighteenthBirthday(birth: LocalDate): LocalDate {
  const { day, missing } = addMonths(birth, MONTHS_TO_ADULTHOOD);
  return missing ? addDays(day, 1) : day;
}

/** The lead time in days that has come last; `undefined` where the first has not come or the day has passed. */
export function adulthoodRung(birthday: LocalDate, today: LocalDate): number | undefined {
  if (today > birthday) return undefined;
  return LEAD_DAYS.findLast((days) => sendingDay(addDays(birthday, -days), -1) <= today);
}
