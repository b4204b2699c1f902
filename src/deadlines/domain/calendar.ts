import { type LocalDate } from '../../authority-kit/index.js';
import { addDays, weekdayOf } from './day-arithmetic.js';

/** The sixteen Länder (ISO 3166-2). */
export const REGIONS = [
  'DE-BW',
  'DE-BY',
  'DE-BE',
  'DE-BB',
  'DE-HB',
  'DE-HE',
  'DE-HH',
  'DE-MV',
  'DE-NI',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN',
  'DE-ST',
  'DE-SH',
  'DE-TH',
] as const;

/** The Land whose public holidays count: the seat of the authority or court where the act is to be done. */
export type Region = (typeof REGIONS)[number];

/** The public holidays of one Land. */
export interface Calendar {
  readonly region: Region;
  /** The German name of the public holiday on that day, or `undefined`. */
  holidayOn(day: LocalDate): string | undefined;
}

/** Holidays are modelled from this day; before it the Länder had others. */
export const CALENDAR_KNOWN_FROM: LocalDate = '1995-01-01';

/** Monday to Friday and no public holiday of the Land (§ 193 BGB); 24 and 31 December are working days. */
export function isWorkingDay(day: LocalDate, calendar: Calendar): boolean {
  return daysOffOn(day, calendar).length === 0;
}

/** Why the day is no working day, in German: `Samstag`, `Sonntag`, the name of the holiday, or both. */
export function daysOffOn(day: LocalDate, calendar: Calendar): string[] {
  const weekday = weekdayOf(day);
  const holiday = calendar.holidayOn(day);
  return [
    ...(weekday === 'Samstag' || weekday === 'Sonntag' ? [weekday] : []),
    ...(holiday === undefined ? [] : [holiday]),
  ];
}

/** A day reached by stepping over days off, and why each of them was passed. */
export interface Moved {
  readonly day: LocalDate;
  readonly because: readonly string[];
}

/** The day itself where it is a working day, else the next one (§ 193 BGB and its parallels). */
export const orNextWorkingDay = (day: LocalDate, calendar: Calendar): Moved => move(day, 1, calendar);

/** The day itself where it is a working day, else the one before. */
export const orPreviousWorkingDay = (day: LocalDate, calendar: Calendar): Moved => move(day, -1, calendar);

function move(from: LocalDate, step: 1 | -1, calendar: Calendar): Moved {
  const because: string[] = [];
  let day = from;
  for (let off = daysOffOn(day, calendar); off.length > 0; off = daysOffOn(day, calendar)) {
    because.push(...off);
    day = addDays(day, step);
  }
  return { day, because };
}

/** Which days count as working days: Arbeitstage never on Saturday, Werktage perhaps (D11). */
export type Saturdays = 'count' | 'do-not-count';

/** The `count`-th working day after `day`, or before it where `count` is negative; `day` itself does not count. */
export function addWorkingDays(day: LocalDate, count: number, calendar: Calendar, saturdays: Saturdays): LocalDate {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (counts(reached, calendar, saturdays)) left -= 1;
  }
  return reached;
}

function counts(day: LocalDate, calendar: Calendar, saturdays: Saturdays): boolean {
  const off = daysOffOn(day, calendar);
  return off.length === 0 || (saturdays === 'count' && off.length === 1 && off[0] === 'Samstag');
}
