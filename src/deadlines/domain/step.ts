import { type LocalDate } from '../../authority-kit/index.js';

/** What was done in one step of a calculation. */
export type StepRule =
  /** From the act of delivery to the day the law takes the decision to have arrived. */
  | 'deemed-delivery'
  /** The deemed day moved to the next working day. */
  | 'deemed-delivery-shift'
  /** A delivery was named though the period starts with another event. */
  | 'delivery-not-used'
  /** From the start to the nominal end. */
  | 'count'
  /** The nominal end moved from a day off to the next working day, or back to the one before. */
  | 'shift'
  /** The nominal end is a day off and stays. */
  | 'no-shift'
  /** A second reading of the law, a later day. */
  | 'other-reading'
  /** The first day on which the act is admissible, the fiction has set in or the age is reached. */
  | 'earliest-effect'
  /** The first day for which a benefit can be paid. */
  | 'effective-from'
  /** The end moved because time stood still. */
  | 'suspension'
  /** More time was granted. */
  | 'extension'
  /** The day is named by law or in the notice. */
  | 'named-day';

/** One step of a calculation and the provision it rests on. */
export interface Step {
  readonly rule: StepRule;
  readonly basis: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Days off that were passed, or what else moved the day. */
  readonly because?: readonly string[];
  /** Reference of an open legal point that bears on this step. */
  readonly doubt?: string;
}
