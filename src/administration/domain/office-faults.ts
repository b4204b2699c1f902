import { type OfficeChanges, type OpeningHours, parseAreaKey, type Site } from '../../catalogue/index.js';
import { type Fault } from '../../platform/problem/index.js';

/** What an office may name: calendars of public holidays that are known, and sites. */
export interface Known {
  readonly calendars: readonly string[];
  readonly sites: readonly Pick<Site, 'id'>[];
}

/** What cannot be said about an office, by JSON pointer into `changes`. */
export function officeFaults(changes: OfficeChanges, { calendars, sites }: Known): Fault[] {
  const { calendar, area = [], languages = [], sites: places = [] } = changes;
  return [
    ...(calendar === undefined || calendars.includes(calendar)
      ? []
      : [fault('/calendar', 'no-such-calendar', 'is the calendar of no Land; steps towards the office would fail')]),
    ...area.flatMap((key, index) =>
      key === '*' || parseAreaKey(key).kind === 'key'
        ? []
        : [fault(`/area/${index}`, 'no-area-key', 'is no official area key of 2, 3, 5 or 8 digits, nor *')],
    ),
    ...repeated(area).map((index) => fault(`/area/${index}`, 'repeated', 'is named twice')),
    ...languages.flatMap((tag, index) =>
      isLanguage(tag) ? [] : [fault(`/languages/${index}`, 'no-language', 'is no BCP 47 tag')],
    ),
    ...places.flatMap(({ site, hours }, index) => [
      ...(sites.some(({ id }) => id === site) ? [] : [fault(`/sites/${index}/site`, 'no-such-site', 'is not known')]),
      ...hoursFaults(hours, `/sites/${index}/hours`),
    ]),
  ];
}

const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });

const repeated = (keys: readonly string[]): number[] =>
  keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [index]));

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const DAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const SPAN = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

/** Spans of a day begin before they end, one after the other. */
function hoursFaults(hours: OpeningHours, pointer: string): Fault[] {
  return Object.entries(hours).flatMap(([day, spans]) => {
    const at = `${pointer}/${day}`;
    if (!DAYS.includes(day)) return [fault(at, 'no-working-day', 'is none of mon, tue, wed, thu, fri')];
    if (!Array.isArray(spans)) return [fault(at, 'no-span', 'is no list of spans')];
    let open = '';
    return (spans as unknown[]).flatMap((span, index) => {
      const [from = '', to = ''] = typeof span === 'string' && SPAN.test(span) ? span.split('-') : [];
      const isOrdered = from !== '' && open <= from && from < to;
      open = to;
      return isOrdered
        ? []
        : [fault(`${at}/${index}`, 'no-span', 'is no span such as 08:30-12:00 after the one before')];
    });
  });
}
