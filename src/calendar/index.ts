import { CalendarAddressEntity } from './persistence/calendar-address.entity.js';

export { CALENDAR_PROBLEMS } from './api/problems.js';
export { CalendarModule } from './calendar.module.js';

export const CALENDAR_ENTITIES = [CalendarAddressEntity];
