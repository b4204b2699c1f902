import { type LocalDate } from '../../authority-kit/index.js';

const DAY_MS = 86_400_000;

const at = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (instant: number): LocalDate => new Date(instant).toISOString().slice(0, 10) as LocalDate;

/** The day `days` after `day`; negative counts back. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayAt(at(day) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((at(to) - at(from)) / DAY_MS);
}

/** The day of the same number in another month; `missing` where that month lacks it and its last day stands in. */
export interface SameDay {
  readonly day: LocalDate;
  readonly missing: boolean;
}

/** § 188 Abs. 2, 3 BGB: the day of the same number `months` later; the last day of the month where it is missing. */
export function addMonths(day: LocalDate, months: number): SameDay {
  const start = new Date(at(day));
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = daysInMonth(target);
  const missing = start.getUTCDate() > last;
  target.setUTCDate(missing ? last : start.getUTCDate());
  return { day: dayAt(target.valueOf()), missing };
}

const daysInMonth = (inMonth: Date): number =>
  new Date(Date.UTC(inMonth.getUTCFullYear(), inMonth.getUTCMonth() + 1, 0)).getUTCDate();

/** The first day of the month of `day`. */
export const startOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01` as LocalDate;

/** The last day of the month of `day`. */
export const endOfMonth = (day: LocalDate): LocalDate => addDays(addMonths(startOfMonth(day), 1).day, -1);

/** The first day of the year `years` before that of `day`. */
export const startOfYearBefore = (day: LocalDate, years: number): LocalDate =>
  addMonths(`${day.slice(0, 4)}-01-01` as LocalDate, -12 * years).day;

const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The German name of the weekday. */
export function weekdayOf(day: LocalDate): Weekday {
  return WEEKDAYS[new Date(at(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}
