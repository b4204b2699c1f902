import { localDateOf, type LocalDate } from '../../authority-kit/index.js';
import { addHours, addWorkingDays, type Calendar, orNextWorkingDay, startOfDay } from '../../deadlines/index.js';
import type { Span } from './timers.js';

const MINUTE_MS = 60_000;

/** When `span` is over that began at `from`. Days and working days run to the end of their last day. */
export function spanEnd(from: Date, { amount, unit }: Span, calendar: Calendar): Date {
  if (unit === 'minutes') return new Date(from.valueOf() + amount * MINUTE_MS);
  if (unit === 'hours') return addHours(from, amount);
  const day = localDateOf(from);
  if (unit === 'days') return endOfDay(orNextWorkingDay(dayAfter(day, amount), calendar).day);
  return endOfDay(addWorkingDays(day, amount, calendar, 'do-not-count'));
}

/** What is left at `now` of a span that would end at `dueAt`, in the unit it counts in; never less than nothing. */
export function spanLeft(now: Date, dueAt: Date, unit: Span['unit'], calendar: Calendar): Span {
  if (unit === 'minutes' || unit === 'hours') {
    const left = Math.ceil((dueAt.valueOf() - now.valueOf()) / MINUTE_MS);
    return { amount: Math.max(0, left), unit: 'minutes' };
  }
  const [today, last] = [localDateOf(now), lastDayBefore(dueAt)];
  let amount = 0;
  for (let day = next(today, unit, calendar); day <= last; day = next(day, unit, calendar)) amount += 1;
  return { amount, unit };
}

const next = (day: LocalDate, unit: Span['unit'], calendar: Calendar): LocalDate =>
  unit === 'days' ? dayAfter(day, 1) : addWorkingDays(day, 1, calendar, 'do-not-count');

const endOfDay = (day: LocalDate): Date => startOfDay(dayAfter(day, 1));

export const lastDayBefore = (end: Date): LocalDate => localDateOf(new Date(end.valueOf() - 1));

export const dayAfter = (day: LocalDate, days: number): LocalDate =>
  localDateOf(addHours(startOfDay(day), days * 24 + 12));
