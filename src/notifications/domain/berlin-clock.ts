import { localDateOf, type LocalDate } from '../../authority-kit/index.js';
import { type LocalTime } from '../texts/placeholders.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const CLOCK = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a clock in Germany shows at the instant `at`. */
export function clockTimeOf(at: Date): LocalTime {
  return CLOCK.format(at) as LocalTime;
}

/**
 * The instants of `day` at which a clock in Germany shows `time`: one on most days, two in the hour that comes twice in
 * October. In the hour that is left out in March, the instant as much later as the clock jumps.
 */
export function instantsOf(day: LocalDate, time: LocalTime): readonly [Date, ...Date[]] {
  const utc = Date.parse(`${day}T${time}:00Z`);
  const winter = new Date(utc - HOUR);
  const [first, ...others] = [new Date(utc - 2 * HOUR), winter].filter((at) => clockTimeOf(at) === time);
  return first === undefined ? [winter] : [first, ...others];
}

/** The first instant after `after` at which a clock shows `time`, on a day that `fits`; at most a week ahead. */
export function nextInstant(after: Date, time: LocalTime, fits: (day: LocalDate) => boolean = () => true): Date {
  const today = localDateOf(after);
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = addDays(today, ahead);
    const found = fits(day) ? instantsOf(day, time).find((at) => at > after) : undefined;
    if (found !== undefined) return found;
  }
  throw new RangeError('notifications/no-such-day');
}

/** The last instant before the next day begins. */
export function endOfDay(day: LocalDate): Date {
  return new Date(instantsOf(addDays(day, 1), '00:00')[0].getTime() - 1);
}

/** Whole days from `day` to `other`; negative where `other` is earlier. */
export function daysBetween(day: LocalDate, other: LocalDate): number {
  return (Date.parse(other) - Date.parse(day)) / DAY;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

const addDays = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as LocalDate;
