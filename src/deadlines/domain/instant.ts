import { type LocalDate, localDateOf } from '../../authority-kit/index.js';

const HOUR_MS = 3_600_000;

/** Hours run through nights, weekends, holidays and changes of the clock (§ 31 Abs. 6 VwVfG, Art. 33 DSGVO; D15). */
export const addHours = (at: Date, hours: number): Date => new Date(at.valueOf() + hours * HOUR_MS);

/** The first instant of the day in Europe/Berlin. */
export function startOfDay(day: LocalDate): Date {
  const winter = new Date(`${day}T00:00:00+01:00`);
  return localDateOf(addHours(winter, -1)) === day ? addHours(winter, -1) : winter;
}

const PARTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant as local time in Europe/Berlin with its offset, `2027-02-05T14:30:00+01:00`. */
export function formatBerlin(at: Date): string {
  const local = PARTS.format(at).replace(' ', 'T');
  const offset = Math.round((Date.parse(`${local}Z`) - at.valueOf()) / HOUR_MS);
  const fraction = at.getUTCMilliseconds() === 0 ? '' : `.${String(at.getUTCMilliseconds()).padStart(3, '0')}`;
  return `${local}${fraction}+0${offset}:00`;
}
