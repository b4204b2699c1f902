import * as fc from 'fast-check';
import { type LocalDate } from '../../src/authority-kit/index.js';
import {
  calculateVector,
  DEADLINES,
  type DeadlineQuery,
  DELIVERY_RULES,
  germanCalendar,
  type PeriodResult,
  type Region,
  REGIONS,
  type VectorInput,
} from '../../src/deadlines/index.js';

const DAY_MS = 86_400_000;

/** Days since 1970, and back. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayOf = (number: number): LocalDate => new Date(number * DAY_MS).toISOString().slice(0, 10) as LocalDate;

/** Counted without the module under test. */
export const isDayOff = (day: LocalDate, region: Region): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || germanCalendar(region).holidayOn(day) !== undefined;

export const days = fc.integer({ min: numberOf('2025-01-01'), max: numberOf('2034-12-31') }).map(dayOf);

const methods = ['none', ...DELIVERY_RULES.map((rule) => rule.id)].filter(
  (id) => id !== 'post_domestic_vwvfg_until_2024',
);

export type ForwardVector = Extract<VectorInput, { triggerDate: LocalDate }>;

/** Periods that run forward, of every unit, kind, method and Land. */
export const forwardVectors = fc.record({
  kind: fc.constantFrom('act_within', 'waiting_period', 'fiction_after', 'period_of_validity', 'authority_target'),
  triggerEvent: fc.constant('event'),
  triggerDate: days,
  notification: fc.record({ method: fc.constantFrom(...methods) }),
  period: fc.record({
    value: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('days', 'weeks', 'months', 'years', 'working_days', 'calendar_months', 'hours'),
  }),
  startRule: fc.constantFrom('BGB_187_1_event', 'BGB_187_2_day_start'),
  shiftEndOnNonworkingDay: fc.boolean(),
  region: fc.constantFrom(...REGIONS),
}) as fc.Arbitrary<ForwardVector>;

/** The answer to a vector that must be computed. */
export function computed(input: VectorInput): PeriodResult {
  const answer = calculateVector(input);
  if (answer.kind === 'computed' && 'nominalEndDate' in answer) return answer;
  throw new Error(JSON.stringify(answer));
}

/** Complete queries for any declared deadline, on any days, in any Land. */
export const deadlineQueries = fc
  .record({
    deadline: fc.constantFrom(...DEADLINES),
    triggerDate: days,
    today: days,
    region: fc.constantFrom(...REGIONS),
    pick: fc.nat(),
  })
  .map(({ deadline, pick, ...given }): DeadlineQuery => {
    const { deliveryRules, id, trigger, lengthSource, counting } = deadline;
    return {
      ...given,
      deadlineId: id,
      triggerEvent: trigger.event,
      ...(deliveryRules.length > 0 && { delivery: deliveryRules[pick % deliveryRules.length] }),
      ...(lengthSource === 'notice' && { period: { value: 14, unit: 'days' as const } }),
      ...(counting === 'life-months-back' && { birth: '2025-01-01' as const }),
    };
  });
