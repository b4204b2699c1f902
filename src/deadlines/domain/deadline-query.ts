import { type Facts, type FactValue, type LocalDate } from '../../authority-kit/index.js';
import { DELIVERY_RULES } from '../law/delivery-rules.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { type Length } from '../law/length.js';
import { type Region } from './calendar.js';
import { day, fault, Faults, instant, object, oneOf, optional, parse, type Parsed, type Read, text } from './parse.js';
import { lengthFrom, region } from './vector-input.js';

/** What is known when a declared deadline is to be calculated. */
export interface DeadlineQuery {
  readonly deadlineId: string;
  /** Must be the event of the declaration: another event starts another period. */
  readonly triggerEvent: string;
  /**
   * The day of the event; with `delivery`, the day of the act of delivery (posting, sending, retrieval …), never the
   * date of the letter. Not needed where the law names the day.
   */
  readonly triggerDate?: LocalDate;
  /** The moment of the event (RFC 3339) for periods counted in hours. */
  readonly triggerAt?: string;
  readonly delivery?: DeliveryRuleId;
  /** The Land at the seat of the authority or court where the act is to be done. */
  readonly region: Region;
  /** Where the recipient lives, for the tax-law fiction; the Land of the authority unless given. */
  readonly recipientRegion?: Region;
  readonly today: LocalDate;
  /** `remedy_instruction` and `end_day_named_with_notice` are read; see `deadline-facts.ts`. */
  readonly facts?: Facts;
  /** A length the notice states, or one the law provides for the case. */
  readonly period?: Length;
  readonly birth?: LocalDate;
  /** The day the law or the notice names as the end. */
  readonly fixedDate?: LocalDate;
  /** When the notice of a portal delivery was sent (§ 41 Abs. 2a VwVfG). */
  readonly noticeSentOn?: LocalDate;
}

const isFactValue = (value: unknown): value is FactValue =>
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'));

const facts: Read<Facts> = (value, pointer) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fault(pointer, 'wrong-type', 'must be an object of facts');
  }
  const wrong = Object.entries(value).filter(([, one]) => one !== null && !isFactValue(one));
  const faults = wrong.flatMap(([key]) => fault(`${pointer}/${key}`, 'wrong-type', 'is not a value of a fact').list);
  return faults.length > 0 ? new Faults(faults) : (value as Facts);
};

const query: Read<DeadlineQuery> = object({
  deadlineId: text,
  triggerEvent: text,
  triggerDate: optional(day),
  triggerAt: optional(instant),
  delivery: optional(oneOf<DeliveryRuleId>(DELIVERY_RULES.map((rule) => rule.id))),
  region,
  recipientRegion: optional(region),
  today: day,
  facts: optional(facts),
  period: optional(lengthFrom(1)),
  birth: optional(day),
  fixedDate: optional(day),
  noticeSentOn: optional(day),
});

/** The typed query, or every fault found in it; unknown keys are faults. */
export const parseDeadlineQuery = (input: unknown): Parsed<DeadlineQuery> => parse(query, input);
