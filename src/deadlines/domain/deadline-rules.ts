import { type LocalDate, RULE_VERSION } from '../../authority-kit/index.js';
import { type Deadline } from '../law/deadline.js';
import { deadlineById } from '../law/deadlines.js';
import { type Calendar, type Region } from './calendar.js';
import { germanCalendar, HOLIDAYS_AS_OF } from './german-holidays.js';

/** The law and the calendars that deadlines are computed by, each with its version. */
export abstract class DeadlineRules {
  abstract readonly version: LocalDate;
  abstract readonly calendarVersion: LocalDate;
  abstract readonly deadlineById: (id: string) => Deadline | undefined;
  abstract readonly calendarOf: (region: Region) => Calendar;
}

/** What is declared in this version of the program. */
export const RULES_IN_FORCE: DeadlineRules = {
  version: RULE_VERSION,
  calendarVersion: HOLIDAYS_AS_OF,
  deadlineById,
  calendarOf: germanCalendar,
};
