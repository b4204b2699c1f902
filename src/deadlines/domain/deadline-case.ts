import { type LocalDate } from '../../authority-kit/index.js';
import { type Deadline } from '../law/deadline.js';
import { type Length } from '../law/length.js';
import { type Calendar } from './calendar.js';
import { type NoticeFacts } from './deadline-facts.js';
import { type DeadlineQuery } from './deadline-query.js';
import { type DeadlineRules } from './deadline-rules.js';
import { type Step } from './step.js';

/** A declared deadline asked for in one case. */
export interface DeadlineCase {
  readonly deadline: Deadline;
  readonly query: DeadlineQuery;
  readonly notice: NoticeFacts;
  readonly rules: DeadlineRules;
  /** Holidays at the seat of the authority or court. */
  readonly calendar: Calendar;
  /** Holidays where the recipient lives. */
  readonly recipientCalendar: Calendar;
}

/** A case whose period has a start and a length. */
export interface StartedCase extends DeadlineCase {
  /** The day of the event or of the deemed delivery. */
  readonly start: LocalDate;
  readonly deemedDelivery?: LocalDate;
  readonly length: Length;
  readonly steps: readonly Step[];
}
