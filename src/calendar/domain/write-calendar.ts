import ical, {
  type ICalEventData,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { type CalendarDate } from './calendar-date.js';

/** Words of a calendar in one language; they stand on lock screens. */
export interface CalendarWords {
  readonly title: string;
  readonly case: string;
}

/** Seconds after which a program should read the calendar again (RFC 7986 § 5.7). */
const REFRESH = 6 * 60 * 60;
const DAY = 24 * 60 * 60 * 1_000;

/**
 * An iCalendar object to subscribe to (RFC 5545, METHOD PUBLISH of RFC 5546 § 3.2.1); the same bytes for the same dates.
 * Days are VALUE=DATE, moments are in UTC (RFC 5545 § 3.3.5, form 2), which needs no VTIMEZONE.
 */
export function writeCalendar(dates: readonly CalendarDate[], words: CalendarWords, domain: string): string {
  const calendar = ical({
    name: 'EinDach',
    prodId: { company: 'EinDach', product: 'EinDach', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
  });
  for (const date of dates) calendar.createEvent(eventOf(date, words, domain));
  return calendar.toString();
}

function eventOf({ id, version, changedAt, on, ended, caseId }: CalendarDate, words: CalendarWords, domain: string) {
  return {
    id: `${id}@${domain}`,
    sequence: version,
    stamp: changedAt,
    lastModified: changedAt,
    summary: words.title,
    description: `${words.case}: ${caseId}`,
    status: ended ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...timesOf(on),
  } satisfies ICalEventData;
}

/** DTEND of a day is the day after it, for it is exclusive (RFC 5545 § 3.6.1). */
function timesOf(on: CalendarDate['on']) {
  if (on instanceof Date) return { start: on };
  const start = new Date(`${on}T00:00:00Z`);
  return { start, end: new Date(start.getTime() + DAY), allDay: true };
}
