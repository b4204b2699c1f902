import * as fc from 'fast-check';
import { type LocalDate, parseLocalDate } from '../../src/authority-kit/index.js';
import { calculateVector, parseVectorInput } from '../../src/deadlines/index.js';
import { computed, dayOf, days, forwardVectors, isDayOff, numberOf } from './arbitraries.js';

describe('periods that run forward', () => {
  it('never end before their trigger, and end on a real day', () => {
    fc.assert(
      fc.property(forwardVectors, (input) => {
        const { nominalEndDate, endDate, deemedDeliveryDate } = computed(input);
        const start = deemedDeliveryDate ?? input.triggerDate;
        expect([input.triggerDate, start, nominalEndDate, endDate]).toEqual(
          [input.triggerDate, start, nominalEndDate, endDate].toSorted(),
        );
        expect(parseLocalDate(endDate)).toBe(endDate);
      }),
    );
  });

  it('never end on a day off where the end shifts (§ 193 BGB), and shift no further than needed', () => {
    fc.assert(
      fc.property(forwardVectors, (input) => {
        const { nominalEndDate, endDate } = computed({ ...input, shiftEndOnNonworkingDay: true });
        expect(isDayOff(endDate, input.region)).toBe(false);
        for (let at = numberOf(nominalEndDate); at < numberOf(endDate); at += 1) {
          expect(isDayOff(dayOf(at), input.region)).toBe(true);
        }
      }),
    );
  });

  it('stay where they end without shift', () => {
    fc.assert(
      fc.property(forwardVectors, (input) => {
        const { nominalEndDate, endDate } = computed({ ...input, shiftEndOnNonworkingDay: false });
        expect(endDate).toBe(nominalEndDate);
      }),
    );
  });

  it('shifting a shifted end changes nothing', () => {
    fc.assert(
      fc.property(forwardVectors, (input) => {
        const once = computed({ ...input, shiftEndOnNonworkingDay: true }).endDate;
        const again = calculateVector({ kind: 'named_end_day_without_notice', date: once, region: input.region });
        expect(again).toMatchObject({ endDate: once, steps: [] });
      }),
    );
  });

  it('a longer period never ends earlier, nor does a later trigger', () => {
    fc.assert(
      fc.property(forwardVectors, (input) => {
        const end = numberOf(computed(input).endDate);
        const longer = { ...input.period, value: input.period.value + 1 };
        expect(numberOf(computed({ ...input, period: longer }).endDate)).toBeGreaterThanOrEqual(end);
        const next = dayOf(numberOf(input.triggerDate) + 1);
        expect(numberOf(computed({ ...input, triggerDate: next }).endDate)).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('take effect the day after their end (waiting periods and fictions), or not at all', () => {
    fc.assert(
      fc.property(forwardVectors, (input) => {
        const { endDate, earliestActionOrEffectDate } = computed(input);
        const effect = input.kind === 'waiting_period' || input.kind === 'fiction_after';
        expect(earliestActionOrEffectDate).toBe(effect ? dayOf(numberOf(endDate) + 1) : undefined);
      }),
    );
  });
});

describe('months and years (§ 188 Abs. 2, 3 BGB)', () => {
  const lengths = fc.record({ from: days, value: fc.integer({ min: 1, max: 100 }) });
  const FIRST_DAY_OUT = 'BGB_187_1_event' as const;
  const FIRST_DAY_IN = 'BGB_187_2_day_start' as const;

  function end(from: LocalDate, value: number, unit: 'months' | 'years', startRule: string): LocalDate {
    return computed({
      kind: 'period_of_validity',
      triggerEvent: 'event',
      triggerDate: from,
      notification: { method: 'none' },
      period: { value, unit },
      startRule: startRule === FIRST_DAY_OUT ? FIRST_DAY_OUT : FIRST_DAY_IN,
      shiftEndOnNonworkingDay: false,
      region: 'DE-NI',
    }).endDate;
  }

  it('end on the day of the same number, or on the last of a month that lacks it', () => {
    fc.assert(
      fc.property(lengths, ({ from, value }) => {
        const day = end(from, value, 'months', FIRST_DAY_OUT);
        const monthOf = (one: LocalDate) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(monthOf(day)).toBe(monthOf(from) + value);
        const isLast = dayOf(numberOf(day) + 1).endsWith('-01');
        expect(day.slice(8) === from.slice(8) || (isLast && day.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  it('a year is twelve months', () => {
    fc.assert(
      fc.property(lengths, fc.constantFrom(FIRST_DAY_OUT, FIRST_DAY_IN), ({ from, value }, rule) => {
        expect(end(from, value, 'years', rule)).toBe(end(from, 12 * value, 'months', rule));
      }),
    );
  });

  it('end a day earlier where the first day counts, unless the last month lacks the day', () => {
    fc.assert(
      fc.property(lengths, ({ from, value }) => {
        const out = end(from, value, 'months', FIRST_DAY_OUT);
        const lacking = out.slice(8) !== from.slice(8);
        expect(numberOf(out) - numberOf(end(from, value, 'months', FIRST_DAY_IN))).toBe(lacking ? 0 : 1);
      }),
    );
  });
});

it('latest days counted back never lie after the trigger and shift only to earlier days', () => {
  fc.assert(
    fc.property(forwardVectors, (input) => {
      const { nominalEndDate, endDate } = computed({ ...input, kind: 'backward', notification: { method: 'none' } });
      expect([endDate, nominalEndDate, input.triggerDate]).toEqual(
        [endDate, nominalEndDate, input.triggerDate].toSorted(),
      );
    }),
  );
});

it('a parsed vector parses to itself and gives the same answer', () => {
  fc.assert(
    fc.property(forwardVectors, (input) => {
      const parsed = parseVectorInput(input);
      expect(parsed).toEqual({ kind: 'parsed', input });
      expect(calculateVector(input)).toEqual(calculateVector(structuredClone(input)));
    }),
  );
});
