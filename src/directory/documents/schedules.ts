import { type LocalDate } from '../../authority-kit/index.js';
import { LOWER_SAXONY_CALENDAR, type OpeningHours, type Weekday } from '../../catalogue/index.js';
import { addDays, germanCalendar, REGIONS } from '../../deadlines/index.js';
import { stableId } from './stable-id.js';

const ZONE = 'Europe/Berlin';

const BYDAY: Readonly<Record<Weekday, string>> = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR' };

/** When something is open, for `link`, the object it belongs to. */
export interface Opening {
  readonly link: { readonly [id in 'location_id' | 'service_at_location_id']?: string };
  readonly key: string;
  readonly hours: OpeningHours;
  readonly closed: readonly ClosedDay[];
  readonly attendingType: string;
  /** Whether the hours are invented. */
  readonly sample: boolean;
}

/** One weekly rule for each span of hours, with the days on which it holds. */
export function schedules(opening: Opening, today: LocalDate) {
  const { hours, closed, key, link, attendingType, sample } = opening;
  const offset = utcOffset(today);
  return [...daysBySpan(hours)].map(([span, days]) => {
    const [opens = '', closes = ''] = span.split('-');
    return {
      id: stableId('schedule', `${key}/${span}`),
      ...link,
      timezone: offset,
      freq: 'WEEKLY',
      interval: 1,
      wkst: 'MO',
      byday: days.map((day) => BYDAY[day]).join(','),
      opens_at: `${opens}${offsetText(offset)}`,
      closes_at: `${closes}${offsetText(offset)}`,
      attending_type: attendingType,
      timezone_name: ZONE,
      exdate: closed.filter(({ weekday }) => days.includes(weekday)).map(({ day }) => day),
      sample,
    };
  });
}

function daysBySpan(hours: OpeningHours): ReadonlyMap<string, Weekday[]> {
  const bySpan = new Map<string, Weekday[]>();
  for (const day of Object.keys(BYDAY) as Weekday[]) {
    for (const span of hours[day] ?? []) bySpan.set(span, [...(bySpan.get(span) ?? []), day]);
  }
  return bySpan;
}

const OFFSET = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' });

/** Hours between UTC and German time at noon of that day. HSDS 3.0 has no other way to say where a time holds. */
function utcOffset(day: LocalDate): number {
  const name = OFFSET.formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName');
  return Number.parseInt(name?.value.replace('GMT', '') ?? '', 10);
}

const offsetText = (hours: number): string => `+${String(hours).padStart(2, '0')}:00`;

const WEEKDAYS: readonly (Weekday | undefined)[] = [undefined, 'mon', 'tue', 'wed', 'thu', 'fri', undefined];

export interface ClosedDay {
  readonly day: LocalDate;
  readonly weekday: Weekday;
}

/** Days of this year and the next on which offices with this calendar are closed although the weekday says otherwise. */
export function closedDays(calendar: string, today: LocalDate): ClosedDay[] {
  const region = REGIONS.find((one) => one === calendar);
  if (region === undefined) return [];
  const { holidayOn } = germanCalendar(region);
  const also = calendar === LOWER_SAXONY_CALENDAR.id ? LOWER_SAXONY_CALENDAR.closedInAddition : [];
  const first = `${today.slice(0, 4)}-01-01` as LocalDate;
  const end = `${Number(today.slice(0, 4)) + 2}-01-01`;
  const closed: ClosedDay[] = [];
  for (let day = first; day < end; day = addDays(day, 1)) {
    const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
    if (weekday === undefined) continue;
    if (holidayOn(day) !== undefined || also.includes(day.slice(5))) closed.push({ day, weekday });
  }
  return closed;
}
