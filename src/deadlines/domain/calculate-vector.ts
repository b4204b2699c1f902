import { type LocalDate } from '../../authority-kit/index.js';
import { deliveryRuleById } from '../law/delivery-rules.js';
import { type Calendar, CALENDAR_KNOWN_FROM, type Region } from './calendar.js';
import { calculateSpecial, type SpecialResult } from './calculate-special-vector.js';
import { addDays, type Weekday, weekdayOf } from './day-arithmetic.js';
import { deliver, type Delivered, fictionInForce } from './delivery.js';
import { germanCalendar } from './german-holidays.js';
import { countBackward, countForward } from './period.js';
import { isRefusal, refuse, refuseInput, type Refusal } from './refusal.js';
import { shiftBack, shiftEnd } from './shift.js';
import { type Step } from './step.js';
import {
  type NotificationVector,
  parseVectorInput,
  type PeriodKind,
  type PeriodVector,
  type VectorInput,
} from './vector-input.js';

/** A period counted: deemed delivery, nominal end, legal end, and the first day of an effect where the kind has one. */
export interface PeriodResult {
  readonly kind: 'computed';
  readonly deemedDeliveryDate: LocalDate | null;
  readonly nominalEndDate: LocalDate;
  /** The period runs until 24:00 of this day. */
  readonly endDate: LocalDate;
  readonly endWeekday: Weekday;
  readonly earliestActionOrEffectDate?: LocalDate;
  readonly steps: readonly Step[];
}

export type VectorAnswer = PeriodResult | SpecialResult | Refusal;

/** Kinds after whose end something becomes admissible, sets in or is reached. */
const TAKES_EFFECT_AFTER_END: ReadonlySet<PeriodKind> = new Set(['waiting_period', 'fiction_after', 'age_completion']);

/**
 * Counts a period or window that is stated in full, without a declared deadline. Malformed or contradictory input is
 * refused; there is never a date for it.
 */
export function calculateVector(
  input: VectorInput,
  calendarOf: (region: Region) => Calendar = germanCalendar,
): VectorAnswer {
  const parsed = parseVectorInput(input);
  if (parsed.kind === 'invalid') return refuseInput(parsed.faults);
  const vector = parsed.input;
  return 'triggerDate' in vector
    ? calculatePeriod(vector, calendarOf(vector.region))
    : calculateSpecial(vector, calendarOf);
}

function calculatePeriod(vector: PeriodVector, calendar: Calendar): PeriodResult | Refusal {
  if (vector.period.value === 0 && vector.startRule === 'BGB_187_2_day_start') {
    return contradiction('/period/value', 'a period whose first day counts has at least one unit');
  }
  if (vector.triggerDate < CALENDAR_KNOWN_FROM && needsCalendar(vector)) {
    return refuse('deadline/law-not-covered', `public holidays are known from ${CALENDAR_KNOWN_FROM}`, {
      pointer: '/triggerDate',
    });
  }
  const delivered = notify(vector, calendar);
  return isRefusal(delivered) ? delivered : count(vector, delivered, calendar);
}

const needsCalendar = ({ shiftEndOnNonworkingDay, notification, period }: PeriodVector): boolean =>
  shiftEndOnNonworkingDay || notification.method === 'post_domestic_ao' || period.unit === 'working_days';

const contradiction = (pointer: string, message: string): Refusal =>
  refuseInput([{ pointer, code: 'contradiction', message }]);

function notify({ notification, triggerDate }: PeriodVector, calendar: Calendar): Delivered | Refusal {
  const rule = deliveryRuleById(notification.method);
  if (rule === undefined) return agrees(notification, 0, false) ?? { day: triggerDate, steps: [] };
  const inForce = fictionInForce(rule, triggerDate);
  if (inForce === 'not-in-force') {
    return contradiction('/notification/method', `${rule.id} ended on ${rule.validUntil}`);
  }
  const fiction = inForce === 'not-declared' ? rule : inForce;
  return agrees(notification, fiction.days, rule.shifts) ?? deliver(rule, fiction, triggerDate, calendar);
}

/** Offset and shift are stated for the reader; where they differ from the rule, one of the two is wrong. */
function agrees(stated: NotificationVector, days: number, shifts: boolean): Refusal | undefined {
  const { deemedDeliveryOffsetDays = days, deemedDeliveryShiftsOnNonworkingDay = shifts } = stated;
  if (deemedDeliveryOffsetDays !== days) {
    return contradiction('/notification/deemedDeliveryOffsetDays', `must be ${days} for ${stated.method} on that day`);
  }
  if (deemedDeliveryShiftsOnNonworkingDay === shifts) return undefined;
  return contradiction('/notification/deemedDeliveryShiftsOnNonworkingDay', `must be ${shifts} for ${stated.method}`);
}

function count(vector: PeriodVector, delivered: Delivered, calendar: Calendar): PeriodResult {
  const back = vector.kind === 'backward';
  const counted = (back ? countBackward : countForward)(delivered.day, vector.period, vector.startRule, calendar);
  const shifted =
    back && vector.shiftEndOnNonworkingDay
      ? shiftBack(counted.day, '§ 193 BGB (rückwärts)', calendar)
      : shiftEnd(counted.day, vector.shiftEndOnNonworkingDay, '§ 193 BGB', calendar);
  const steps = [...delivered.steps, counted.step, ...shifted.steps];
  const result = {
    kind: 'computed' as const,
    deemedDeliveryDate: vector.notification.method === 'none' ? null : delivered.day,
    nominalEndDate: counted.day,
    endDate: shifted.end,
    endWeekday: weekdayOf(shifted.end),
  };
  if (!TAKES_EFFECT_AFTER_END.has(vector.kind)) return { ...result, steps };
  const earliest = addDays(shifted.end, 1);
  return {
    ...result,
    earliestActionOrEffectDate: earliest,
    steps: [...steps, { rule: 'earliest-effect', basis: '§ 188 BGB', from: shifted.end, to: earliest }],
  };
}
