import { type LocalDate } from '../../authority-kit/index.js';
import { DELIVERY_RULES } from '../law/delivery-rules.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { LENGTH_UNITS, type Length } from '../law/length.js';
import { type StartRule } from '../law/terms.js';
import { type Region, REGIONS } from './calendar.js';
import { bool, day, fault, instant, object, oneOf, optional, parse, type Parsed } from './parse.js';
import { type Read, text, wholeNumber } from './parse.js';

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** What a period in a vector means; `fiction_after` and `age_completion` take effect the day after their end. */
export const PERIOD_KINDS = [
  'act_within',
  'waiting_period',
  'fiction_after',
  'period_of_validity',
  'age_completion',
  'backward',
  'authority_target',
] as const;

/** A period with everything needed to count it stated in the input. */
export interface PeriodVector {
  readonly kind: PeriodKind;
  readonly triggerEvent: string;
  readonly triggerDate: LocalDate;
  readonly notification: NotificationVector;
  readonly period: Length;
  readonly startRule: StartRule;
  readonly shiftEndOnNonworkingDay: boolean;
  readonly region: Region;
}

/** How a decision was notified; offset and shift, where stated, must be those of the rule. */
export interface NotificationVector {
  readonly method: DeliveryRuleId | 'none';
  readonly deemedDeliveryOffsetDays?: number;
  readonly deemedDeliveryShiftsOnNonworkingDay?: boolean;
}

/** Questions that are no period with a trigger: windows back in time, extensions, named days and hours. */
export type SpecialVector =
  | {
      readonly kind: 'retroactive_calendar_months';
      readonly applicationReceived: LocalDate;
      readonly monthsBeforeApplicationMonth: number;
    }
  | {
      readonly kind: 'retroactive_life_months';
      readonly birth: LocalDate;
      readonly applicationReceived: LocalDate;
      readonly lifeMonths: number;
    }
  | { readonly kind: 'end_of_following_calendar_month'; readonly knowledge: LocalDate }
  | ({ readonly kind: 'extension'; readonly previousEnd: LocalDate; readonly region?: Region } & Length)
  | {
      readonly kind: 'named_end_day_with_notice' | 'named_end_day_without_notice' | 'fixed_date';
      readonly date: LocalDate;
      readonly region?: Region;
    }
  | { readonly kind: 'hours'; /** RFC 3339 with offset. */ readonly awareAt: string; readonly hours: number };

export type VectorInput = PeriodVector | SpecialVector;

/** Longest length asked for; more is a slip of the pen. */
const MOST = 1200;

export const region = oneOf(REGIONS);

/** A length of at least `least` units. */
export const lengthFrom = (least: number): Read<Length> =>
  object({ value: wholeNumber(least, MOST), unit: oneOf(LENGTH_UNITS) });

const notification: Read<NotificationVector> = object({
  method: oneOf<DeliveryRuleId | 'none'>(['none', ...DELIVERY_RULES.map((rule) => rule.id)]),
  deemedDeliveryOffsetDays: optional(wholeNumber(0, MOST)),
  deemedDeliveryShiftsOnNonworkingDay: optional(bool),
});

const period = object({
  kind: oneOf(PERIOD_KINDS),
  triggerEvent: text,
  triggerDate: day,
  notification,
  period: lengthFrom(0),
  startRule: oneOf<StartRule>(['BGB_187_1_event', 'BGB_187_2_day_start']),
  shiftEndOnNonworkingDay: bool,
  region,
});

const namedDay = { date: day, region: optional(region) };

const SPECIAL = {
  retroactive_calendar_months: object({
    kind: oneOf(['retroactive_calendar_months']),
    applicationReceived: day,
    monthsBeforeApplicationMonth: wholeNumber(0, MOST),
  }),
  retroactive_life_months: object({
    kind: oneOf(['retroactive_life_months']),
    birth: day,
    applicationReceived: day,
    lifeMonths: wholeNumber(0, MOST),
  }),
  end_of_following_calendar_month: object({ kind: oneOf(['end_of_following_calendar_month']), knowledge: day }),
  extension: object({
    kind: oneOf(['extension']),
    previousEnd: day,
    value: wholeNumber(1, MOST),
    unit: oneOf(LENGTH_UNITS),
    region: optional(region),
  }),
  named_end_day_with_notice: object({ kind: oneOf(['named_end_day_with_notice']), ...namedDay }),
  named_end_day_without_notice: object({ kind: oneOf(['named_end_day_without_notice']), ...namedDay }),
  fixed_date: object({ kind: oneOf(['fixed_date']), ...namedDay }),
  hours: object({ kind: oneOf(['hours']), awareAt: instant, hours: wholeNumber(0, 24 * MOST) }),
} as const satisfies Record<SpecialVector['kind'], Read<SpecialVector>>;

const isSpecial = (kind: unknown): kind is SpecialVector['kind'] =>
  typeof kind === 'string' && Object.hasOwn(SPECIAL, kind);

const vector: Read<VectorInput> = (value, pointer) => {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (isSpecial(kind)) return SPECIAL[kind](value, pointer);
  if (typeof kind === 'string' && !PERIOD_KINDS.some((one) => one === kind)) {
    const kinds = [...PERIOD_KINDS, ...Object.keys(SPECIAL)];
    return fault(`${pointer}/kind`, 'unknown-value', `must be one of: ${kinds.join(', ')}`);
  }
  return period(value, pointer);
};

/** The typed input, or every fault found in it; unknown keys are faults. */
export const parseVectorInput = (input: unknown): Parsed<VectorInput> => parse(vector, input);
