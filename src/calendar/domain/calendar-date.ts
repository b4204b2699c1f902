import { type LocalDate } from '../../authority-kit/index.js';

/** One date of a calendar, without anything that names an authority or a matter. */
export interface CalendarDate {
  readonly id: string;
  /** Grows with every change. */
  readonly version: number;
  readonly changedAt: Date;
  /** A day, or the moment at which a period in hours ends. */
  readonly on: LocalDate | Date;
  /** Whether it counts no longer: met, corrected or withdrawn. */
  readonly ended: boolean;
  /** Id of the case, to look it up in the account. */
  readonly caseId: string;
}
