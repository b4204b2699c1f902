import { type Length } from './length.js';
import { type DeadlineKind } from './terms.js';

/** How the end of a period is found. Each way is one function of the calculator. */
export type Counting =
  /** §§ 187, 188 BGB: forward from the trigger. */
  | 'forward'
  /** Mirrored: back from the trigger. */
  | 'backward'
  /** Hour by hour, through nights, weekends and holidays. */
  | 'hours'
  /** The trigger day itself is the last day. */
  | 'until-trigger-day'
  /** Before the trigger day; the day is shown, the last working day before it recommended. */
  | 'before-trigger-day'
  /** The end of the n-th calendar month after that of the trigger. */
  | 'end-of-calendar-month'
  /** D06: one month after the trigger, or the whole following calendar month. */
  | 'month-or-calendar-month'
  /** D11: working days with and without Saturday. */
  | 'werktage'
  /** D10: whether the day of entry counts. */
  | 'entry-day-may-count'
  /** From the first day of the n-th month before that of the application. */
  | 'months-back'
  /** From the beginning of the n-th month of life before that of the application. */
  | 'life-months-back'
  /** From the beginning of the n-th year before that of the application. */
  | 'years-back'
  /** The law names the day. */
  | 'fixed-day'
  /** Without culpable delay ("unverzüglich", § 121 BGB): no day may be claimed. */
  | 'none';

/** The way of counting that follows from kind and length where the declaration names no other. */
export function countingOf(kind: DeadlineKind, length: Length | null): Counting {
  if (kind === 'duty_without_fixed_period') return 'none';
  if (length === null) return 'fixed-day';
  if (kind === 'retroactive_window') return length.unit === 'life_months' ? 'life-months-back' : 'months-back';
  if (kind === 'backward') return 'backward';
  if (length.unit === 'hours') return 'hours';
  if (length.unit === 'calendar_months') return 'end-of-calendar-month';
  return length.value === 0 ? 'until-trigger-day' : 'forward';
}
