import type { OfficeCalendar } from '../domain/place.js';

/**
 * Offices keep the public holidays of Lower Saxony. 24 and 31 December are working days in law, so that periods run on,
 * but the offices are closed.
 */
export const LOWER_SAXONY_CALENDAR: OfficeCalendar = {
  id: 'DE-NI',
  timezone: 'Europe/Berlin',
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  closedInAddition: ['12-24', '12-31'],
};
