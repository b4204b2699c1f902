import { type LocalDate } from '../../authority-kit/index.js';
import { type Length } from '../law/length.js';
import { type StartRule } from '../law/terms.js';
import { addWorkingDays, type Calendar } from './calendar.js';
import { addDays, addMonths, endOfMonth, startOfMonth } from './day-arithmetic.js';
import { type Step } from './step.js';

/** A nominal end, before any shift, and how it was counted. */
export interface Counted {
  readonly day: LocalDate;
  readonly step: Step;
}

const BASIS = {
  BGB_187_1_event: '§ 187 Abs. 1, § 188 BGB',
  BGB_187_2_day_start: '§ 187 Abs. 2, § 188 BGB',
} as const;

/** The last day of the period that starts with `from` (§§ 187, 188 BGB). */
export function countForward(from: LocalDate, length: Length, start: StartRule, calendar: Calendar): Counted {
  const { day, missing } = plus(from, length, start, calendar);
  return {
    day,
    step: {
      rule: 'count',
      basis: missing ? `${BASIS[start]}, § 188 Abs. 3 BGB` : BASIS[start],
      from,
      to: day,
      ...(missing ? { because: ['Tag fehlt im letzten Monat'] } : {}),
    },
  };
}

/** The latest day, counted back from `until` (§§ 187, 188 BGB mirrored). */
export function countBackward(until: LocalDate, length: Length, start: StartRule, calendar: Calendar): Counted {
  const { day, missing } = plus(until, { ...length, value: -length.value }, start, calendar);
  return {
    day,
    step: {
      rule: 'count',
      basis: `${BASIS[start]} (rückwärts)`,
      from: until,
      to: day,
      ...(missing ? { because: ['Tag fehlt im ersten Monat'] } : {}),
    },
  };
}

function plus(from: LocalDate, length: Length, start: StartRule, calendar: Calendar) {
  const { value, unit } = length;
  switch (unit) {
    case 'calendar_months':
      return { day: endOfMonth(addMonths(startOfMonth(from), value).day), missing: false };
    case 'working_days':
      return { day: workingDays(from, value, start, calendar), missing: false };
    case 'days':
      return startCounts(start, { day: addDays(from, value), missing: false }, value);
    case 'weeks':
      return startCounts(start, { day: addDays(from, 7 * value), missing: false }, value);
    case 'hours':
      return { day: addDays(from, Math.trunc(value / 24)), missing: false };
    case 'months':
    case 'life_months':
      return startCounts(start, addMonths(from, value), value);
    case 'years':
      return startCounts(start, addMonths(from, 12 * value), value);
  }
}

/** § 188 Abs. 2, 3 BGB: where the first day counts, the period ends the day before, unless that day is missing anyway. */
function startCounts(start: StartRule, end: { day: LocalDate; missing: boolean }, value: number) {
  if (start === 'BGB_187_1_event' || end.missing || value === 0) return end;
  return { day: addDays(end.day, value > 0 ? -1 : 1), missing: false };
}

function workingDays(from: LocalDate, count: number, start: StartRule, calendar: Calendar): LocalDate {
  if (start === 'BGB_187_1_event' || count === 0) return addWorkingDays(from, count, calendar, 'do-not-count');
  return addWorkingDays(addDays(from, count > 0 ? -1 : 1), count, calendar, 'do-not-count');
}
