import type { LocalDate } from '../../authority-kit/index.js';

/** `sentence` names the month; `short` is for short messages. */
export type DayForm = 'sentence' | 'short';

/**
 * Where a language names the months differently from region to region and the person's region is not known, both names
 * are given: Levant and Egypt (as the United Nations write), Iran and Afghanistan.
 */
const REGIONS_WITH_OWN_MONTHS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-EG'],
  fa: ['fa-IR', 'fa-AF'],
};

/**
 * `day` in the person's language. Always the Gregorian calendar and the digits 0 to 9, whatever the language is used
 * to: the day must be found again on the German letter, the calendar at the counter and the ticket.
 */
export function writeDay(day: LocalDate, regional: string, form: DayForm): string {
  return form === 'short' ? writeShort(day, regional) : writeInSentence(day, regional);
}

/** As German letters print it, `29.03.2027`. English names the month: 03.04. reads as 4 March to some. */
function writeShort(day: LocalDate, regional: string): string {
  return new Intl.Locale(regional).language === 'en'
    ? formatter('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(noon(day))
    : formatter('de', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(noon(day));
}

function writeInSentence(day: LocalDate, regional: string): string {
  const parts = formatter(regional, { day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(noon(day));
  return parts
    .slice(0, 1 + parts.findLastIndex((part) => part.type !== 'literal'))
    .map((part) => (part.type === 'month' ? monthNames(day, regional, part.value) : part.value))
    .join('');
}

function monthNames(day: LocalDate, regional: string, name: string): string {
  const regions = REGIONS_WITH_OWN_MONTHS[regional];
  if (regions === undefined) return name;
  return [...new Set(regions.map((region) => formatter(region, { month: 'long' }).format(noon(day))))].join('/');
}

const noon = (day: LocalDate) => new Date(`${day}T12:00:00Z`);

function formatter(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
}
