import { addWorkingDays, daysOffOn, isWorkingDay, orNextWorkingDay, orPreviousWorkingDay } from './calendar.js';
import { germanCalendar } from './german-holidays.js';

const LOWER_SAXONY = germanCalendar('DE-NI');

describe('working days (§ 193 BGB)', () => {
  it('are Monday to Friday without public holidays of the Land', () => {
    expect(isWorkingDay('2026-11-20', LOWER_SAXONY)).toBe(true);
    expect(isWorkingDay('2026-11-21', LOWER_SAXONY)).toBe(false);
    expect(isWorkingDay('2025-10-31', LOWER_SAXONY)).toBe(false);
    expect(isWorkingDay('2025-10-31', germanCalendar('DE-NW'))).toBe(true);
  });

  it('24 and 31 December are working days', () => {
    expect(isWorkingDay('2026-12-24', LOWER_SAXONY)).toBe(true);
    expect(isWorkingDay('2026-12-31', LOWER_SAXONY)).toBe(true);
  });

  it('say why a day is none', () => {
    expect(daysOffOn('2026-10-31', LOWER_SAXONY)).toEqual(['Samstag', 'Reformationstag']);
  });

  it('the next one is found over Easter, the one before as well', () => {
    expect(orNextWorkingDay('2027-03-27', LOWER_SAXONY)).toEqual({
      day: '2027-03-30',
      because: ['Samstag', 'Sonntag', 'Ostermontag'],
    });
    expect(orPreviousWorkingDay('2027-03-29', LOWER_SAXONY).day).toBe('2027-03-25');
    expect(orNextWorkingDay('2026-11-20', LOWER_SAXONY)).toEqual({ day: '2026-11-20', because: [] });
  });
});

describe('counting working days', () => {
  it('§ 42a Abs. 4 SGB VIII, D11: seven Werktage with and without Saturday', () => {
    expect(addWorkingDays('2026-12-23', 7, LOWER_SAXONY, 'do-not-count')).toBe('2027-01-05');
    expect(addWorkingDays('2026-12-23', 7, LOWER_SAXONY, 'count')).toBe('2027-01-04');
  });

  it('a Saturday that is a holiday is no Werktag under either reading', () => {
    expect(addWorkingDays('2026-10-30', 1, LOWER_SAXONY, 'count')).toBe('2026-11-02');
  });

  it('back as well', () => {
    expect(addWorkingDays('2026-11-02', -1, LOWER_SAXONY, 'do-not-count')).toBe('2026-10-30');
  });
});
