import { type Ladder, type Reminder, remindersOf } from './reminders.js';

const LADDER: Ladder = {
  who: 'person',
  actor: 'person',
  leadTimes: ['P14D', 'P7D', 'P3D', 'P1D'],
  base: '2027-01-05',
  waitsForEffect: false,
  begins: '2026-12-05',
  today: '2026-12-10',
};

const dates = (reminders: readonly Reminder[]): string[] => reminders.map(({ date }) => date);

describe('the reminder ladder', () => {
  it('counts back from the end; texts follow the days left', () => {
    expect(remindersOf(LADDER).map(({ date, message, leadTime }) => [date, message, leadTime])).toEqual([
      ['2026-12-22', 'deadline_14', 'P14D'],
      ['2026-12-29', 'deadline_7', 'P7D'],
      ['2026-12-30', 'deadline_7', 'P3D'],
      ['2027-01-04', 'deadline_2', 'P1D'],
    ]);
  });

  it('falls back to the last sending day: no weekend, holiday, 24 or 31 December', () => {
    expect(dates(remindersOf({ ...LADDER, base: '2027-01-02', leadTimes: ['P2D'] }))).toEqual(['2026-12-30']);
    expect(dates(remindersOf({ ...LADDER, base: '2026-12-27', leadTimes: ['P3D'] }))).toEqual(['2026-12-23']);
  });

  it('moves on where something takes effect, and for rungs after the day', () => {
    const effect = { ...LADDER, base: '2026-12-26', waitsForEffect: true, leadTimes: ['PT0S', '-P14D'] } as const;
    expect(dates(remindersOf(effect))).toEqual(['2026-12-28', '2027-01-11']);
  });

  it('keeps rungs in hours on their day', () => {
    const hours = { ...LADDER, base: '2027-01-02', leadTimes: ['PT48H', 'PT4H'] } as const;
    expect(dates(remindersOf(hours))).toEqual(['2026-12-31', '2027-01-02']);
  });

  it('drops rungs before today and before the period begins, and merges those of one day', () => {
    const late = { ...LADDER, today: '2026-12-30' } as const;
    expect(dates(remindersOf(late))).toEqual(['2026-12-30', '2027-01-04']);
    expect(dates(remindersOf({ ...LADDER, leadTimes: ['P30D', 'P1D'], begins: '2026-12-15' }))).toEqual(['2027-01-04']);
    expect(dates(remindersOf({ ...LADDER, leadTimes: ['P3D', 'P4D', 'P5D'] }))).toEqual(['2026-12-30']);
  });

  it('reminds today where no rung is left, and not at all when the end has passed', () => {
    expect(remindersOf({ ...LADDER, today: '2027-01-05' })).toEqual([
      { date: '2027-01-05', message: 'deadline_0', leadTime: null, to: 'person' },
    ]);
    expect(remindersOf({ ...LADDER, today: '2027-01-06' })).toEqual([]);
  });

  it.each([
    [8, 'deadline_14'],
    [7, 'deadline_7'],
    [3, 'deadline_7'],
    [2, 'deadline_2'],
    [1, 'deadline_2'],
    [0, 'deadline_0'],
  ] as const)('%i days left: %s', (left, message) => {
    const today = `2026-11-${30 - left}`.replace(/-(\d)$/, '-0$1') as '2026-11-30';
    const ladder = { ...LADDER, base: '2026-11-30', begins: null, leadTimes: [], today } as const;
    expect(remindersOf(ladder)).toEqual([{ date: today, message, leadTime: null, to: 'person' }]);
  });

  it('bodies get a task; an acting authority gets one beside the person', () => {
    const task = { ...LADDER, leadTimes: ['P1D'], who: 'authority' } as const;
    expect(remindersOf(task)).toMatchObject([{ to: 'authority', message: 'internal_task' }]);
    const both = { ...LADDER, leadTimes: ['P1D'], actor: 'auslaenderbehoerde' } as const;
    expect(remindersOf(both).map(({ to }) => to)).toEqual(['person', 'authority']);
  });

  it('§ 75 VwGO: the authority has its own alarm 30 days before', () => {
    const who = 'person und Behörde (interner Alarm 30 Tage vorher)';
    const reminders = remindersOf({ ...LADDER, who, leadTimes: ['PT0S'], begins: null, today: '2026-11-30' });
    expect(reminders.map(({ to, date }) => [to, date])).toEqual([
      ['person', '2027-01-05'],
      ['authority', '2026-12-04'],
    ]);
  });
});
