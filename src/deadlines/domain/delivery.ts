import { type LocalDate } from '../../authority-kit/index.js';
import { type DeliveryRule } from '../law/delivery-rule.js';
import { type Calendar, daysOffOn, orNextWorkingDay } from './calendar.js';
import { addDays } from './day-arithmetic.js';
import { type Step } from './step.js';

/** The day the law takes a decision to have arrived. */
export interface Delivered {
  readonly day: LocalDate;
  readonly steps: readonly Step[];
}

/** The fiction of four days holds for acts from this day; before it the declared predecessor does (D02). */
const FOUR_DAYS_SINCE: LocalDate = '2025-01-01';

/** How many days the fiction takes for an act of that day, and by which text of the law. */
export type FictionInForce = { readonly days: number; readonly basis: string } | 'not-in-force' | 'not-declared';

/** The text of the rule that holds for an act of that day: the day of the act decides, not that of the period (D02). */
export function fictionInForce(rule: DeliveryRule, act: LocalDate): FictionInForce {
  if (rule.before !== null && act <= rule.before.until) return rule.before;
  if (rule.validUntil !== null && act > rule.validUntil) return 'not-in-force';
  if (rule.before === null && rule.days === 4 && act < FOUR_DAYS_SINCE) return 'not-declared';
  return { days: rule.days, basis: rule.basis };
}

/** Counts from the act of delivery; only under tax law a day off moves the deemed day (D07). */
export function deliver(
  rule: DeliveryRule,
  fiction: { readonly days: number; readonly basis: string },
  act: LocalDate,
  calendar: Calendar,
): Delivered {
  const nominal = addDays(act, fiction.days);
  const off = fiction.days > 0 ? daysOffOn(nominal, calendar) : [];
  const step: Step = {
    rule: 'deemed-delivery',
    basis: fiction.basis,
    from: act,
    to: nominal,
    ...(off.length > 0 && { because: off }),
    ...(rule.doubt !== null && { doubt: rule.doubt }),
  };
  if (!rule.shifts || off.length === 0) return { day: nominal, steps: [step] };
  const { day, because } = orNextWorkingDay(nominal, calendar);
  return {
    day,
    steps: [step, { rule: 'deemed-delivery-shift', basis: fiction.basis, from: nominal, to: day, because }],
  };
}
