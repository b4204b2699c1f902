import { COMPUTATION_PROFILES } from './computation-profiles.js';
import { DELIVERY_RULES } from './delivery-rules.js';
import { deadlineById, DEADLINES } from './deadlines.js';
import { DEADLINE_SOURCES } from './sources.js';

describe('the declared deadlines', () => {
  it('are 141, each of its own id', () => {
    expect(new Set(DEADLINES.map(({ id }) => id)).size).toBe(141);
    expect(DEADLINES).toHaveLength(141);
    expect(deadlineById('vwgo-74-klage')?.legalBasis).toContain('§ 80 Abs. 1 NJG');
    expect(deadlineById('vwgo-74')).toBeUndefined();
  });

  it('have a day or a length, unless the duty is "unverzüglich" (§ 121 BGB)', () => {
    for (const { kind, length, fixedDay, counting, computable } of DEADLINES) {
      const withoutPeriod = kind === 'duty_without_fixed_period';
      expect(length === null).toBe(withoutPeriod || kind === 'fixed_date');
      expect(fixedDay !== null).toBe(counting === 'fixed-day');
      expect(computable).toBe(!withoutPeriod);
      expect(counting === 'none').toBe(withoutPeriod);
    }
  });

  it('name law, source and profile that exist', () => {
    for (const { legalBasis, sources, computation, deliveryRules } of DEADLINES) {
      expect(legalBasis.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !Object.hasOwn(DEADLINE_SOURCES, source))).toEqual([]);
      expect(Object.keys(COMPUTATION_PROFILES)).toContain(computation.profile);
      expect(deliveryRules.filter((id) => !DELIVERY_RULES.some((rule) => rule.id === id))).toEqual([]);
    }
  });

  it('point to a longer period where the instruction on remedies is missing', () => {
    const replaced = DEADLINES.filter(({ withoutInstruction }) => withoutInstruction !== null);
    expect(replaced.length).toBeGreaterThan(0);
    for (const { withoutInstruction, deliveryRules } of replaced) {
      const year = deadlineById(withoutInstruction ?? '');
      expect(year?.withoutInstruction).toBeNull();
      expect(deliveryRules.every((rule) => year?.deliveryRules.includes(rule))).toBe(true);
    }
  });

  it('remind by ISO durations; windows back in time may hang on the end of a month', () => {
    for (const { reminders, kind } of DEADLINES) {
      const odd = reminders.leadTimes.filter((lead) => !/^-?P(\d+D|T\d+[HS])$/.test(lead));
      expect(odd.filter(() => kind !== 'retroactive_window')).toEqual([]);
    }
  });

  it('mark disputed shifts and other open points', () => {
    const doubts = DEADLINES.flatMap(({ doubt }) => doubt ?? []);
    expect(doubts.filter((doubt) => !/^D\d{2}$/.test(doubt))).toEqual([]);
    expect(DEADLINES.filter(({ computation }) => computation.shift === 'disputed')).toHaveLength(26);
  });
});

describe('the ways of delivery', () => {
  it('are 16; only tax law moves the deemed day (§ 108 Abs. 3 AO, D07)', () => {
    expect(DELIVERY_RULES).toHaveLength(16);
    expect(DELIVERY_RULES.filter(({ shifts }) => shifts).map(({ id }) => id)).toEqual(['post_domestic_ao']);
  });
});
