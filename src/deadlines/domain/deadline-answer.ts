import { type Certainty, type LocalDate } from '../../authority-kit/index.js';
import { type Budget } from './budget.js';
import { type Region } from './calendar.js';
import { type Refusal } from './refusal.js';
import { type Reminder } from './reminders.js';
import { type Step } from './step.js';

/** The days found; which of them are there depends on the kind of the deadline. */
export interface DeadlineDays {
  /** The day the law takes the decision to have arrived. */
  readonly deemedDelivery?: LocalDate;
  /** The end by §§ 187, 188 BGB, before any shift. */
  readonly nominalEnd?: LocalDate;
  /** The legal end, until 24:00; where the law is read in two ways, the earlier day. */
  readonly endDate?: LocalDate;
  /** The later day of the other reading. */
  readonly altEndDate?: LocalDate;
  /** The last moment of a period in hours, local time in Europe/Berlin with offset. */
  readonly endAt?: string;
  /** The first day on which the act is admissible, the fiction has set in or the age is reached. */
  readonly earliestEffect?: LocalDate;
  readonly altEarliestEffect?: LocalDate;
  /** The first day for which a benefit can be paid. */
  readonly effectiveFrom?: LocalDate;
  /** The day that is safe under every reading and on which somebody is there, where that is another day. */
  readonly recommendedDay?: LocalDate;
}

interface Common {
  readonly deadlineId: string;
  readonly triggerDate: LocalDate | null;
  readonly ruleVersion: LocalDate;
  /** Version of the calendars of public holidays. */
  readonly calendarVersion: LocalDate;
  /** The Land whose public holidays were used. */
  readonly calendar: Region;
  readonly certainty: Certainty;
  /** Whether a human has to confirm it before it may be shown as certain. */
  readonly needsConfirmation: boolean;
  /** The open legal point of the declaration (`D01` …). */
  readonly doubtRef: string | null;
  readonly reminders: readonly Reminder[];
  readonly steps: readonly Step[];
}

/** While the time stands still there is no end; what is left is kept in the unit of the budget. */
export interface Suspended {
  readonly since: Date;
  readonly remaining: number;
}

/** A deadline with its days. Information without guarantee: a human confirms every remedy deadline. */
export interface ComputedDeadline extends Common, DeadlineDays {
  readonly kind: 'computed';
  /** What is counted down; `null` where nothing is. */
  readonly budget: Budget | null;
  /** Only while it is suspended. */
  readonly suspended?: Suspended;
  /** Why there is a second reading; only where there is one. */
  readonly doubt?: string;
  /** What is still worth asking, though there is a day already. */
  readonly question?: string;
  readonly reason?: string;
}

/** A duty to act without culpable delay: the law gives no day, and none may be claimed. */
export interface WithoutDate extends Common {
  readonly kind: 'no-date';
  readonly code: 'deadline/no-date';
  readonly noDate: true;
  readonly reason: string;
  /** An internal target for whoever acts, no legal date: the day itself, or the next working day. */
  readonly internalTarget: LocalDate | null;
}

export type DeadlineAnswer = ComputedDeadline | WithoutDate | Refusal;
