import { calculateDeadline, calculateVector, DEADLINES, type DeadlineQuery } from '../../src/deadlines/index.js';
import { VECTORS } from './golden-data.js';

const IN_NI = { region: 'DE-NI', today: '2026-11-22' } as const;
const COURT_ACTION = { ...IN_NI, deadlineId: 'vwgo-74-klage', triggerEvent: 'notification_of_decision' } as const;
const POSTED = { ...COURT_ACTION, delivery: 'post_domestic_vwvfg', triggerDate: '2026-11-02' } as const;

const DAYS = ['nominalEnd', 'endDate', 'altEndDate', 'earliestEffect', 'effectiveFrom', 'deemedDelivery'];

/** Answers the query and makes sure that no day slipped into the answer. */
function refusal(query: unknown) {
  const answer = calculateDeadline(query as DeadlineQuery);
  for (const day of DAYS) expect(answer).not.toHaveProperty(day);
  return answer;
}

describe('n01: "unverzüglich" has no end', () => {
  it.each(DEADLINES.filter(({ kind }) => kind === 'duty_without_fixed_period'))('$id claims no date', (deadline) => {
    const query = { ...IN_NI, deadlineId: deadline.id, triggerEvent: deadline.trigger.event };
    expect(refusal({ ...query, triggerDate: '2026-11-21' })).toMatchObject({
      kind: 'no-date',
      code: 'deadline/no-date',
      noDate: true,
      internalTarget: '2026-11-23',
      reminders: [],
    });
  });
});

describe('n02: without the day of posting there is no deadline', () => {
  it.each([
    ['neither day nor delivery', {}],
    ['the kind of delivery alone', { delivery: 'post_domestic_vwvfg' }],
    ['a day that may be the date of the letter', { triggerDate: '2026-11-02' }],
  ])('%s: asks', (_, given) => {
    expect(refusal({ ...COURT_ACTION, ...given })).toMatchObject({
      kind: 'refused',
      code: 'deadline/needs-input',
      question: 'posting_date',
    });
  });
});

describe('n04: a missing or wrong instruction on remedies switches the rule', () => {
  const delivered = { triggerDate: '2026-11-02' } as const;
  it.each([
    ['vwgo-74-klage', 'notification_of_decision', 'vwgo-58-jahresfrist'],
    ['vwgo-70-widerspruch', 'notification_of_decision', 'vwgo-58-jahresfrist'],
    ['sgg-84-widerspruch', 'notification_of_decision', 'sgg-66-jahresfrist'],
    ['sgg-87-klage', 'notification_of_objection_decision', 'sgg-66-jahresfrist'],
    ['asylg-74-klage-2w', 'service_of_bamf_decision', 'asylg-74-belehrung-3m'],
    ['asylg-74-klage-1w', 'service_of_bamf_decision', 'asylg-74-belehrung-3m'],
    ['asylg-36-eilantrag-1w', 'notification_of_bamf_decision', 'asylg-74-belehrung-3m'],
    ['asylg-34a-eilantrag-1w', 'notification_of_bamf_decision', 'asylg-74-belehrung-3m'],
  ])('%s', (deadlineId, triggerEvent, useInstead) => {
    const query = { ...IN_NI, ...delivered, deadlineId, triggerEvent, delivery: 'pzu' };
    for (const remedy_instruction of ['missing', 'wrong']) {
      const answer = refusal({ ...query, facts: { remedy_instruction } });
      expect(answer).toMatchObject({ code: 'deadline/other-rule', useInstead });
    }
    expect(calculateDeadline({ ...query, facts: { remedy_instruction: 'correct' } } as DeadlineQuery).kind).toBe(
      'computed',
    );
  });

  it('the year does not run where the instruction is correct', () => {
    const year = { ...POSTED, deadlineId: 'vwgo-58-jahresfrist' };
    expect(refusal({ ...year, facts: { remedy_instruction: 'correct' } })).toMatchObject({
      code: 'deadline/other-rule',
    });
    expect(calculateDeadline({ ...year, facts: { remedy_instruction: 'missing' } })).toMatchObject({
      endDate: '2027-11-08',
    });
  });

  it('under tax law no rule is declared, so a human has to look', () => {
    const query = { ...POSTED, deadlineId: 'ao-355-einspruch', delivery: 'post_domestic_ao' };
    expect(refusal({ ...query, facts: { remedy_instruction: 'missing' } }).kind).toBe('refused');
  });
});

describe('a query that contradicts the declared law', () => {
  it.each([
    ['an unknown deadline', { deadlineId: 'vwgo-75-klage' }, 'deadline/unknown-id', '/deadlineId'],
    ['another event', { triggerEvent: 'application_received' }, 'deadline/invalid-input', '/triggerEvent'],
    ['an unknown way of delivery', { delivery: 'pigeon' }, 'deadline/invalid-input', '/delivery'],
    ['a way of delivery of other law', { delivery: 'post_domestic_ao' }, 'deadline/invalid-input', '/delivery'],
    [
      'a rule no longer in force',
      { delivery: 'post_domestic_vwvfg_until_2024' },
      'deadline/invalid-input',
      '/delivery',
    ],
    ['a day that does not exist', { triggerDate: '2027-02-30' }, 'deadline/invalid-input', '/triggerDate'],
    ['a time instead of a day', { triggerDate: '2026-11-02T10:00:00Z' }, 'deadline/invalid-input', '/triggerDate'],
    ['a region that is no Land', { region: 'DE-XX' }, 'deadline/invalid-input', '/region'],
    ['a country', { region: 'DE' }, 'deadline/invalid-input', '/region'],
    ['a negative length', { period: { value: -1, unit: 'months' } }, 'deadline/invalid-input', '/period/value'],
    ['half a month', { period: { value: 0.5, unit: 'months' } }, 'deadline/invalid-input', '/period/value'],
    ['a length the law does not know', { period: { value: 2, unit: 'months' } }, 'deadline/invalid-input', '/period'],
    ['a unit nobody knows', { period: { value: 1, unit: 'moons' } }, 'deadline/invalid-input', '/period/unit'],
    ['a named day', { fixedDate: '2026-12-01' }, 'deadline/invalid-input', '/fixedDate'],
    ['a misspelt key', { triggerdate: '2026-11-02' }, 'deadline/invalid-input', '/triggerdate'],
    [
      'an odd fact',
      { facts: { remedy_instruction: 'perhaps' } },
      'deadline/invalid-input',
      '/facts/remedy_instruction',
    ],
  ])('%s', (_, wrong, code, pointer) => {
    expect(refusal({ ...POSTED, ...wrong })).toMatchObject({ kind: 'refused', code, pointer });
  });

  it.each([null, undefined, 'vwgo-74-klage', 7, [POSTED]])('%p is no query', (query) => {
    expect(refusal(query)).toMatchObject({ kind: 'refused', code: 'deadline/invalid-input' });
  });

  it('every fault is named at once', () => {
    const { errors } = refusal({ deadlineId: 'vwgo-74-klage', today: '2026-13-01' }) as { errors?: unknown[] };
    expect(errors).toHaveLength(3);
  });
});

describe('law that was not read goes to a human', () => {
  it('D02: the postal fiction of another Land', () => {
    expect(refusal({ ...POSTED, region: 'DE-BY' })).toMatchObject({ code: 'deadline/law-not-covered' });
  });

  it('D08: asylum cases before 12 June 2026', () => {
    const query = { ...IN_NI, deadlineId: 'apr-35-regelverfahren', triggerEvent: 'application_lodged' };
    expect(refusal({ ...query, triggerDate: '2026-06-11' })).toMatchObject({ code: 'deadline/law-not-covered' });
    expect(calculateDeadline({ ...query, triggerDate: '2026-06-12' }).kind).toBe('computed');
  });

  it('entry from Ukraine after 4 December 2026', () => {
    const query = { ...IN_NI, deadlineId: 'ukraine-90-tage', triggerEvent: 'first_entry' };
    expect(refusal({ ...query, triggerDate: '2026-12-05' })).toMatchObject({ code: 'deadline/law-not-covered' });
    expect(calculateDeadline({ ...query, triggerDate: '2026-12-04' }).kind).toBe('computed');
  });
});

const OFFSET = '/notification/deemedDeliveryOffsetDays';
const SHIFT = '/notification/deemedDeliveryShiftsOnNonworkingDay';
const SHIFTS = { deemedDeliveryShiftsOnNonworkingDay: true };
const ZERO = { value: 0, unit: 'days' };

describe('a vector that contradicts itself', () => {
  const input = VECTORS.vectors[0]?.input ?? {};
  const notification = { method: 'post_domestic_vwvfg', deemedDeliveryOffsetDays: 4 };

  it.each([
    ['an unknown method', { notification: { method: 'pigeon' } }, '/notification/method'],
    ['three days since 2025', { notification: { ...notification, deemedDeliveryOffsetDays: 3 } }, OFFSET],
    ['four days in 2024', { triggerDate: '2024-06-10' }, OFFSET],
    ['a delay without delivery', { notification: { method: 'none', deemedDeliveryOffsetDays: 4 } }, OFFSET],
    ['a shift of the fiction outside tax law', { notification: { ...notification, ...SHIFTS } }, SHIFT],
    [
      'the rule of 2024 in 2026',
      { notification: { method: 'post_domestic_vwvfg_until_2024' } },
      '/notification/method',
    ],
    ['a day that does not exist', { triggerDate: '2026-02-29' }, '/triggerDate'],
    ['a negative length', { period: { value: -1, unit: 'months' } }, '/period/value'],
    ['no days although the first counts', { period: ZERO, startRule: 'BGB_187_2_day_start' }, '/period/value'],
    ['an unknown start rule', { startRule: 'BGB_188' }, '/startRule'],
    ['an unknown kind', { kind: 'act_without' }, '/kind'],
    ['a region that is no Land', { region: 'NI' }, '/region'],
    ['an unknown key', { trigger_date: '2026-11-02' }, '/trigger_date'],
  ])('%s', (_, wrong, pointer) => {
    const answer = calculateVector({ ...input, ...wrong } as never);
    expect(answer).toMatchObject({ kind: 'refused', code: 'deadline/invalid-input', pointer });
    expect(answer).not.toHaveProperty('endDate');
  });

  it('a child not yet born has no months of life', () => {
    const vector = { kind: 'retroactive_life_months', birth: '2026-11-23', applicationReceived: '2026-11-22' } as const;
    expect(calculateVector({ ...vector, lifeMonths: 3 })).toMatchObject({ kind: 'refused', pointer: '/birth' });
  });
});
