import { planDelivery, quietUntil } from './plan-delivery.js';
import { type OutsideChannel, type Preference } from './preference.js';
import { type Said } from './urgency.js';

const NOON = new Date('2027-01-07T11:00:00Z');
const ALL = ['mail', 'sms', 'letter', 'account'] as const;

const PREFERENCE: Preference = {
  locale: 'uk',
  channels: ['mail', 'sms', 'letter'],
  email: 'olena@example.org',
  phone: '+4915123456789',
  postalAddress: { careOf: null, street: 'Am Markt 1', postcode: '29439', town: 'Lüchow' },
  quietHours: null,
  digest: null,
};

const said = (message: Said['message'], params: Said['params'] = {}, createdAt = NOON): Said => ({
  message,
  params,
  createdAt,
});

const plan = (what: Said, changes: Partial<Preference> = {}, failed: OutsideChannel[] = [], now = NOON) =>
  planDelivery(what, { ...PREFERENCE, ...changes }, { now, offered: ALL, failed });

describe('the way of a message', () => {
  it('is the channel the person likes best', () => {
    expect(plan(said('receipt_filing'))).toEqual({ channel: 'mail', dueAt: NOON, held: false });
    expect(plan(said('receipt_filing'), { channels: ['sms', 'mail'] })?.channel).toBe('sms');
  });

  it('is the next one where one has failed, has no address or is not to be had', () => {
    expect(plan(said('receipt_filing'), {}, ['mail'])?.channel).toBe('sms');
    expect(plan(said('receipt_filing'), {}, ['sms', 'mail'])?.channel).toBe('letter');
    expect(plan(said('receipt_filing'), { email: null })?.channel).toBe('sms');
    const known = { now: NOON, offered: ['mail', 'letter', 'account'] as const, failed: ['mail'] as const };
    expect(planDelivery(said('receipt_filing'), PREFERENCE, known)?.channel).toBe('letter');
  });

  it('is the account where there is no other, and none where all have failed', () => {
    expect(plan(said('receipt_filing'), { channels: [] })).toEqual({ channel: 'account', dueAt: NOON, held: false });
    expect(plan(said('receipt_filing'), {}, ['mail', 'sms', 'letter'])).toBeUndefined();
  });

  it.each([
    ['deadline_2', { date: '2027-01-09', days: 2 }, 'mail'],
    ['deadline_14', { date: '2027-01-19', days: 12 }, 'letter'],
    ['deadline_0', {}, 'mail'],
    ['signin_code', {}, 'mail'],
    ['appointment_reminder', { date: '2027-01-08', time: '09:00' }, 'mail'],
    ['receipt_filing', { date: '2027-01-07' }, 'letter'],
  ] as const)('%s with %j goes by %s where the post comes first', (message, params, channel) => {
    expect(plan(said(message, params), { channels: ['letter', 'mail'] })?.channel).toBe(channel);
  });

  it('is the post where there is nothing faster', () => {
    expect(plan(said('deadline_0'), { channels: ['letter'] })?.channel).toBe('letter');
  });
});

describe('a digest', () => {
  const daily = { every: 'daily', at: '18:00', weekday: 1 } as const;
  const weekly = { ...daily, every: 'weekly' } as const;
  const EVENING = new Date('2027-01-07T17:00:00Z');
  const MONDAY = new Date('2027-01-11T17:00:00Z');

  it('holds what can wait until its time', () => {
    expect(plan(said('handoff_sent'), { digest: daily })).toEqual({ channel: 'mail', dueAt: EVENING, held: true });
    expect(plan(said('handoff_sent'), { digest: weekly })).toEqual({ channel: 'mail', dueAt: MONDAY, held: true });
  });

  it.each([
    'receipt_filing',
    'forwarded',
    'decision_available',
    'deadline_missed',
    'signin_code',
    'handoff_rejected',
  ] as const)('never holds %s back', (message) =>
    expect(plan(said(message, { date: '2027-02-20' }), { digest: daily })?.held).toBe(false),
  );

  it.each([
    ['deadline_2', '2027-01-09', daily, false],
    ['deadline_7', '2027-01-10', daily, true],
    ['deadline_7', '2027-01-09', daily, false],
    ['deadline_7', '2027-01-13', weekly, false],
    ['deadline_7', '2027-01-14', weekly, true],
    ['missing_document', '2027-01-13', weekly, false],
    ['deadline_14', '2027-01-20', weekly, true],
  ] as const)('%s of a period that ends on %s waits as long as three days are left', (message, date, digest, held) => {
    expect(plan(said(message, { date }), { digest })?.held).toBe(held);
  });

  it('is for mail, and not for what has failed there', () => {
    expect(plan(said('handoff_sent'), { digest: daily }, ['mail'])).toMatchObject({ channel: 'sms', held: false });
    expect(plan(said('handoff_sent'), { digest: daily, email: null })).toMatchObject({ channel: 'sms', held: false });
  });
});

describe('quiet hours', () => {
  const night = { quietHours: { from: '20:00', to: '08:00' } } as const;
  const until = (now: string, what = said('handoff_sent'), quietHours: Preference['quietHours'] = night.quietHours) =>
    quietUntil(what, 'sms', { quietHours }, new Date(now))?.toISOString();

  it.each([
    ['2027-01-07T18:59:00Z', undefined],
    ['2027-01-07T19:00:00Z', '2027-01-08T07:00:00.000Z'],
    ['2027-01-07T23:30:00Z', '2027-01-08T07:00:00.000Z'],
    ['2027-01-08T06:59:59Z', '2027-01-08T07:00:00.000Z'],
    ['2027-01-08T07:00:00Z', undefined],
    ['2027-03-27T22:00:00Z', '2027-03-28T06:00:00.000Z'],
    ['2027-10-30T20:00:00Z', '2027-10-31T07:00:00.000Z'],
  ])('over midnight: at %s until %s', (now, end) => expect(until(now)).toBe(end));

  it('within one day', () => {
    const nap = { from: '13:00', to: '15:00' } as const;
    expect(until('2027-01-07T12:30:00Z', undefined, nap)).toBe('2027-01-07T14:00:00.000Z');
    expect(until('2027-01-07T14:00:00Z', undefined, nap)).toBeUndefined();
  });

  it('that end in the hour that comes twice are over twice', () => {
    const short = { from: '22:00', to: '02:30' } as const;
    expect(until('2027-10-31T00:10:00Z', undefined, short)).toBe('2027-10-31T00:30:00.000Z');
    expect(until('2027-10-31T00:40:00Z', undefined, short)).toBeUndefined();
    expect(until('2027-10-31T01:10:00Z', undefined, short)).toBe('2027-10-31T01:30:00.000Z');
  });

  it('do not shift what would come too late, nor what disturbs nobody', () => {
    const evening = new Date('2027-01-07T20:00:00Z');
    const last = said('deadline_0', {}, evening);
    expect(quietUntil(last, 'sms', night, evening)).toBeUndefined();
    expect(quietUntil(said('signin_code', {}, evening), 'sms', night, evening)).toBeUndefined();
    expect(quietUntil(said('deadline_2', { date: '2027-01-08' }), 'sms', night, evening)).toBeDefined();
    expect(quietUntil(said('deadline_2', { date: '2027-01-07' }), 'sms', night, evening)).toBeUndefined();
    expect(
      quietUntil(said('appointment_reminder', { date: '2027-01-08', time: '07:30' }), 'mail', night, evening),
    ).toBeUndefined();
    expect(quietUntil(said('handoff_sent'), 'letter', night, evening)).toBeUndefined();
    expect(quietUntil(said('handoff_sent'), 'account', night, evening)).toBeUndefined();
  });
});
