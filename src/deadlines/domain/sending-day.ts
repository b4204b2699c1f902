import { type LocalDate } from '../../authority-kit/index.js';
import { type Calendar, isWorkingDay } from './calendar.js';
import { addDays } from './day-arithmetic.js';
import { germanCalendar } from './german-holidays.js';

/** Messages leave from Lower Saxony. */
const SENDER: Calendar = germanCalendar('DE-NI');

/** Whether reminders leave on `day`: on working days, and not on 24 and 31 December. */
export const isSendingDay = (day: LocalDate): boolean =>
  isWorkingDay(day, SENDER) && !day.endsWith('-12-24') && !day.endsWith('-12-31');

/** `from` itself where reminders leave on it, else the next such day in the direction of `step`. */
export function sendingDay(from: LocalDate, step: 1 | -1): LocalDate {
  let day = from;
  while (!isSendingDay(day)) day = addDays(day, step);
  return day;
}
