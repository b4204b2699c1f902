import { calculateVector } from './calculate-vector.js';
import { type PeriodVector, type VectorInput } from './vector-input.js';

const SERVED: PeriodVector = {
  kind: 'act_within',
  triggerEvent: 'served',
  triggerDate: '2026-10-17',
  notification: { method: 'pzu' },
  period: { value: 2, unit: 'weeks' },
  startRule: 'BGB_187_1_event',
  shiftEndOnNonworkingDay: true,
  region: 'DE-NI',
};

describe('a period', () => {
  it('tells each step', () => {
    expect(calculateVector({ ...SERVED, kind: 'waiting_period' })).toEqual({
      kind: 'computed',
      deemedDeliveryDate: '2026-10-17',
      nominalEndDate: '2026-10-31',
      endDate: '2026-11-02',
      endWeekday: 'Montag',
      earliestActionOrEffectDate: '2026-11-03',
      steps: [
        { rule: 'deemed-delivery', basis: '§ 3 VwZG, §§ 177–182 ZPO', from: '2026-10-17', to: '2026-10-17' },
        { rule: 'count', basis: '§ 187 Abs. 1, § 188 BGB', from: '2026-10-17', to: '2026-10-31' },
        {
          rule: 'shift',
          basis: '§ 193 BGB',
          from: '2026-10-31',
          to: '2026-11-02',
          because: ['Samstag', 'Reformationstag', 'Sonntag'],
        },
        { rule: 'earliest-effect', basis: '§ 188 BGB', from: '2026-11-02', to: '2026-11-03' },
      ],
    });
  });

  it('takes offset and shift from the rule of delivery where they are not stated', () => {
    const posted = { ...SERVED, notification: { method: 'post_domestic_ao' }, triggerDate: '2026-10-27' } as const;
    expect(calculateVector(posted)).toMatchObject({ deemedDeliveryDate: '2026-11-02' });
  });

  it('is not counted by holidays of a time before the calendar', () => {
    const old = { ...SERVED, triggerDate: '1994-11-02' } as const;
    expect(calculateVector(old)).toMatchObject({ kind: 'refused', code: 'deadline/law-not-covered' });
    expect(calculateVector({ ...old, shiftEndOnNonworkingDay: false })).toMatchObject({ endDate: '1994-11-16' });
  });

  it('counted back moves to the working day before (§ 193 BGB would come too late)', () => {
    const back = { ...SERVED, kind: 'backward', notification: { method: 'none' }, triggerDate: '2026-11-14' } as const;
    expect(calculateVector(back)).toMatchObject({ nominalEndDate: '2026-10-31', endDate: '2026-10-30' });
  });
});

describe('questions that are no period', () => {
  it.each<[string, VectorInput, object]>([
    [
      '§ 31 Abs. 7 VwVfG, § 190 BGB: an extension that ends on a Saturday shifts',
      { kind: 'extension', previousEnd: '2026-11-14', value: 2, unit: 'weeks' },
      { endDate: '2026-11-30' },
    ],
    [
      '§ 31 Abs. 3 Satz 1 VwVfG: a day named without notice shifts',
      { kind: 'named_end_day_without_notice', date: '2026-11-14' },
      { endDate: '2026-11-16' },
    ],
    [
      '§ 31 Abs. 3 Satz 2 VwVfG: a day named with notice stays',
      { kind: 'named_end_day_with_notice', date: '2026-11-14' },
      { endDate: '2026-11-14' },
    ],
    [
      'by the holidays of the Land asked for',
      { kind: 'named_end_day_without_notice', date: '2025-10-31', region: 'DE-NW' },
      { endDate: '2025-10-31' },
    ],
    [
      '§ 25 Abs. 3 WoGG: the end of the following month',
      { kind: 'end_of_following_calendar_month', knowledge: '2027-01-31' },
      { endDate: '2027-02-28' },
    ],
    [
      'Art. 33 DSGVO: 72 hours',
      { kind: 'hours', awareAt: '2027-02-02T14:30:00+01:00', hours: 72 },
      { endAt: '2027-02-05T14:30:00+01:00' },
    ],
  ])('%s', (_, vector, expected) => {
    expect(calculateVector(vector)).toMatchObject({ kind: 'computed', ...expected });
  });
});
