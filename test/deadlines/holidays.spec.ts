import { createHash } from 'node:crypto';
import Holidays from 'date-holidays';
import { type LocalDate } from '../../src/authority-kit/index.js';
import { germanCalendar, type Region, REGIONS, RULES_IN_FORCE } from '../../src/deadlines/index.js';
import { HOLIDAYS } from './golden-data.js';

const YEARS = Array.from({ length: 16 }, (_, index) => 2020 + index);

function daysOfYear(year: number): LocalDate[] {
  const first = Date.UTC(year, 0, 1);
  const length = Math.round((Date.UTC(year + 1, 0, 1) - first) / 86_400_000);
  return Array.from(
    { length },
    (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10) as LocalDate,
  );
}

const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

/** Easter and Whit Sunday are holidays in Brandenburg alone and Sundays everywhere; lists differ on naming them. */
const ours = (region: Region, year: number): string[] => {
  const calendar = germanCalendar(region);
  return daysOfYear(year).filter((day) => calendar.holidayOn(day) !== undefined && !isSunday(day));
};

describe('public holidays of the Länder', () => {
  it.each(Object.entries(HOLIDAYS))('are those of the checked list for %s, 2024 to 2030', (region, years) => {
    for (const [year, days] of Object.entries(years)) {
      expect(ours(region as Region, Number(year))).toEqual(days.filter((day) => !isSunday(day)));
    }
  });

  it.each(REGIONS)('are those of a second library for %s, 2020 to 2035', (region) => {
    const library = new Holidays('DE', region.slice(3), { languages: 'de', timezone: 'Europe/Berlin' });
    for (const year of YEARS) {
      const listed = library.getHolidays(year).filter((day) => day.type === 'public');
      const days = listed.map((day) => day.date.slice(0, 10)).filter((day) => !isSunday(day));
      expect(ours(region, year)).toEqual([...new Set(days)].toSorted());
    }
  });

  it.each(REGIONS)('follow the Easter formula in %s, 2020 to 2035', (region) => {
    for (const year of YEARS) {
      const moving = ours(region, year).filter((day) => !FIXED.has(day.slice(5)) && !ONCE.has(day));
      expect(moving).toEqual(movingHolidays(region, year));
    }
  });
});

describe('holidays of a place, not of a Land', () => {
  const expectNone = (region: Region, day: LocalDate) => expect(germanCalendar(region).holidayOn(day)).toBeUndefined();

  it('Friedensfest holds only in the city of Augsburg', () => {
    expectNone('DE-BY', '2026-08-08');
  });

  it('Mariä Himmelfahrt holds in Saarland, but not in every municipality of Bavaria', () => {
    expectNone('DE-BY', '2028-08-15');
    expect(germanCalendar('DE-SL').holidayOn('2028-08-15')).toBe('Mariä Himmelfahrt');
  });

  it('Fronleichnam holds only in some municipalities of Saxony and Thuringia', () => {
    expectNone('DE-SN', '2026-06-04');
    expectNone('DE-TH', '2026-06-04');
  });
});

describe('holidays that changed', () => {
  it.each(['DE-NI', 'DE-HB', 'DE-HH', 'DE-SH'] as const)('%s keeps Reformation Day since 2018', (region) => {
    expect(germanCalendar(region).holidayOn('2016-10-31')).toBeUndefined();
    expect(germanCalendar(region).holidayOn('2018-10-31')).toBe('Reformationstag');
  });

  it('Reformation Day 2017 was one everywhere', () => {
    for (const region of REGIONS) expect(germanCalendar(region).holidayOn('2017-10-31')).toBe('Reformationstag');
  });

  it.each(['2020-05-08', '2025-05-08', '2028-06-17'] as const)('%s is one in Berlin, once', (day) => {
    expect(germanCalendar('DE-BE').holidayOn(day)).toBeDefined();
    expect(germanCalendar('DE-BE').holidayOn(`2026${day.slice(4)}` as LocalDate)).toBeUndefined();
    expect(germanCalendar('DE-BB').holidayOn(day)).toBeUndefined();
  });
});

const FIXED = new Set([
  '01-01',
  '01-06',
  '03-08',
  '05-01',
  '08-15',
  '09-20',
  '10-03',
  '10-31',
  '11-01',
  '12-25',
  '12-26',
]);
const ONCE = new Set(['2020-05-08', '2025-05-08', '2028-06-17']);
const WITH_CORPUS_CHRISTI: readonly Region[] = ['DE-BW', 'DE-BY', 'DE-HE', 'DE-NW', 'DE-RP', 'DE-SL'];

function movingHolidays(region: Region, year: number): string[] {
  const fromEaster = [-2, 1, 39, 50, ...(WITH_CORPUS_CHRISTI.includes(region) ? [60] : [])];
  const days = fromEaster.map((offset) => iso(easterSunday(year) + offset * 86_400_000));
  return (region === 'DE-SN' ? [...days, repentanceDay(year)] : days).filter((day) => !FIXED.has(day.slice(5)));
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The Gregorian Easter formula (Meeus, Jones, Butcher), independent of both libraries. */
function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Buß- und Bettag: the Wednesday before 23 November. */
function repentanceDay(year: number): string {
  const before = [22, 21, 20, 19, 18, 17, 16].map((day) => Date.UTC(year, 10, day));
  return iso(before.find((at) => new Date(at).getUTCDay() === 3) ?? 0);
}

/** Another hash is another calendar: then `HOLIDAYS_AS_OF` needs a new day, so that open deadlines are computed anew. */
it('the calendars are those of their version', () => {
  const all = REGIONS.flatMap((region) => YEARS.flatMap((year) => [region, ...ours(region, year)]));
  const hash = createHash('sha256').update(all.join()).digest('hex').slice(0, 16);
  expect([RULES_IN_FORCE.calendarVersion, hash]).toEqual(['2026-11-22', 'dd7b558797b45896']);
});
