import { getHolidays, type Holiday } from 'feiertagejs';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Calendar, type Region } from './calendar.js';

/** Version of the calendars: the day they were checked. A new day here has every open deadline computed anew. */
export const HOLIDAYS_AS_OF: LocalDate = '2026-11-22';

/** Single days a Land made a public holiday for one year, which the library does not list. */
const ONCE: Readonly<Record<string, { readonly region: Region; readonly name: string }>> = {
  '2020-05-08': { region: 'DE-BE', name: '75. Jahrestag der Befreiung' },
  '2025-05-08': { region: 'DE-BE', name: '80. Jahrestag der Befreiung' },
  '2028-06-17': { region: 'DE-BE', name: '75. Jahrestag des Volksaufstandes' },
};

/** Northern Länder where 31 October became a holiday in 2018 (§ 2 NFeiertagsG); 2017 it was one everywhere. */
const REFORMATION_DAY_SINCE_2018: ReadonlySet<Region> = new Set(['DE-NI', 'DE-HB', 'DE-HH', 'DE-SH']);

/**
 * The library counts Mariä Himmelfahrt for all of Bavaria, though it holds only in municipalities with a Catholic
 * majority; like Friedensfest in Augsburg and Fronleichnam in parts of Saxony and Thuringia it is no holiday of the Land.
 */
function holdsInWholeLand(holiday: Holiday, region: Region, year: number): boolean {
  if (holiday.name === 'MARIAHIMMELFAHRT') return region !== 'DE-BY';
  if (holiday.name === 'REFORMATIONSTAG') return year >= 2017 || !REFORMATION_DAY_SINCE_2018.has(region);
  return true;
}

type LibraryRegion = Parameters<typeof getHolidays>[1];

/** Noon UTC is the German day; the library's own text form follows the clock of the machine. */
const dayOf = (holiday: Holiday): string => holiday.date.toISOString().slice(0, 10);

function holidaysOf(year: number, region: Region): ReadonlyMap<string, string> {
  const ofLand = getHolidays(year, region.slice(3) as LibraryRegion).filter((one) =>
    holdsInWholeLand(one, region, year),
  );
  const once = Object.entries(ONCE).filter(([day, one]) => one.region === region && day.startsWith(`${year}-`));
  return new Map([
    ...ofLand.map((one): [string, string] => [dayOf(one), one.translate('de') ?? one.name]),
    ...once.map(([day, one]): [string, string] => [day, one.name]),
  ]);
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** The public holidays that hold in the whole Land. */
export function germanCalendar(region: Region): Calendar {
  return {
    region,
    holidayOn(day: LocalDate) {
      const key = `${region} ${day.slice(0, 4)}`;
      const holidays = known.get(key) ?? holidaysOf(Number(day.slice(0, 4)), region);
      known.set(key, holidays);
      return holidays.get(day);
    },
  };
}
