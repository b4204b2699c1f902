import { type DeadlineStart, type KeptDeadline, toDeadlineModel } from '../../src/deadlines/index.js';
import { CLERK, type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());
afterEach(() => ledger.setDay('2026-11-22'));

const event = (deadlineId: string, triggerEvent: string, more: Partial<DeadlineStart>) =>
  letterInNewCase({ deadlineId, triggerEvent, delivery: undefined, ...more });

/** Recognition within three months of the complete papers: until 10 February 2027. */
const RECOGNITION = () => event('bqfg-6-entscheidung', 'documents_complete', { triggerDate: '2026-11-10' });
/** A period set by an authority: 14 days from 14 November, until Monday, 30 November 2026. */
const SET = () =>
  letterInNewCase({
    deadlineId: 'vwvfg-31-behoerdenfrist',
    triggerEvent: 'letter_notified',
    triggerDate: '2026-11-10',
    delivery: 'post_domestic_vwvfg',
    period: { value: 14, unit: 'days' },
  });
const REASON = 'papers were asked for';
const idOf = ({ deadline: { id, caseId } }: KeptDeadline) => ({ id, caseId });
const budgetOf = async ({ deadline }: KeptDeadline) => {
  if (deadline.budget === null) throw new Error('nothing is counted down');
  return ledger.history.budget(deadline.budget, deadline);
};

describe('a suspension', () => {
  it('leaves no end and no reminder, keeps the remainder, and what was before stays in the record', async () => {
    const started = await ledger.start(RECOGNITION());
    const suspended = await ledger.suspend({ ...idOf(started), since: '2026-11-20', reason: REASON });
    expect(suspended.deadline).toMatchObject({ because: 'suspended', revision: 2, endDate: null, state: 'open' });
    expect(suspended.reminders).toEqual([]);
    expect(toDeadlineModel(suspended.deadline, [], '2030-01-01').overdue).toBe(false);
    expect(await budgetOf(suspended)).toMatchObject({ unit: 'days', total: 92, consumed: 9, remaining: 83 });
    ledger.setDay('2027-01-31');
    expect(await budgetOf(suspended)).toMatchObject({ consumed: 9, remaining: 83, runningSince: null });
    const [before] = await ledger.history.earlier(suspended.deadline);
    expect(before).toMatchObject({ id: started.deadline.id, state: 'superseded', endDate: '2027-02-10' });
  });

  it('goes on with what was left, by exactly the days it lasted', async () => {
    const suspended = await ledger.suspend({
      ...idOf(await ledger.start(RECOGNITION())),
      since: '2026-11-20',
      reason: REASON,
    });
    ledger.setDay('2026-12-20');
    const resumed = await ledger.resume(idOf(suspended));
    expect(resumed.deadline).toMatchObject({ because: 'resumed', nominalEnd: '2027-03-12', endDate: '2027-03-12' });
    expect(resumed.reminders.length).toBeGreaterThan(0);
    expect(await budgetOf(resumed)).toMatchObject({ total: 92, consumed: 9, remaining: 83, suspendedSince: null });
    expect(await ledger.history.suspensions(resumed.deadline)).toMatchObject([
      { reason: REASON, recordedBy: CLERK.account },
    ]);
  });

  it('of a period in hours keeps the milliseconds', async () => {
    const breach = event('dsgvo-33-meldung', 'breach_known', {
      triggerDate: undefined,
      triggerAt: '2026-11-22T08:00:00+01:00',
    });
    const suspended = await ledger.suspend({ ...idOf(await ledger.start(breach)), reason: REASON });
    ledger.setDay('2026-11-29');
    const { deadline } = await ledger.resume(idOf(suspended));
    const [{ since, until } = { since: new Date(), until: null }] = await ledger.history.suspensions(deadline);
    const whole = +(deadline.endAt ?? 0) - Date.parse('2026-11-22T08:00:00+01:00');
    expect(whole - (+(until ?? 0) - +since)).toBe(72 * 3_600_000);
  });

  it('survives a corrected trigger', async () => {
    const papers = RECOGNITION();
    const suspended = await ledger.suspend({
      ...idOf(await ledger.start(papers)),
      since: '2026-11-20',
      reason: REASON,
    });
    ledger.setDay('2026-11-30');
    await ledger.resume(idOf(suspended));
    const corrected = await ledger.start({ ...papers, triggerDate: '2026-11-11' });
    expect(corrected.deadline).toMatchObject({ because: 'trigger-corrected', nominalEnd: '2027-02-21', revision: 4 });
  });

  it.each([
    ['deadline/not-suspendable', letterInNewCase, {}],
    ['deadline/outside-period', RECOGNITION, { since: '2026-11-10' }],
    ['deadline/outside-period', RECOGNITION, { since: '2026-11-23' }],
  ] as const)('is refused with %s', async (code, start, more) => {
    const started = await ledger.start(start());
    await expect(ledger.suspend({ ...idOf(started), reason: REASON, ...more })).rejects.toMatchObject({ code });
  });

  it('is neither begun nor ended twice', async () => {
    const started = await ledger.start(RECOGNITION());
    await expect(ledger.resume(idOf(started))).rejects.toMatchObject({ code: 'deadline/not-suspended' });
    const suspended = await ledger.suspend({ ...idOf(started), reason: REASON });
    const again = ledger.suspend({ ...idOf(suspended), reason: REASON });
    await expect(again).rejects.toMatchObject({ code: 'deadline/suspended' });
  });
});

describe('an extension', () => {
  const GRANT = { reason: 'the person was ill', grantedBy: 'auslaenderbehoerde' } as const;
  const twoWeeks = { by: { value: 2, unit: 'weeks' } } as const;

  it('counts on from the end before, and the new end shifts again', async () => {
    const extended = await ledger.extend({ ...idOf(await ledger.start(SET())), ...GRANT, more: twoWeeks });
    expect(extended.deadline).toMatchObject({ because: 'extended', endDate: '2026-12-14' });
    expect(extended.reminders.length).toBeGreaterThan(0);
    const [granted] = await ledger.history.extensions(extended.deadline);
    expect(granted).toMatchObject({ ...GRANT, previousEnd: '2026-11-30', retroactive: false });
  });

  it('until a day shows both readings of a day off', async () => {
    const { deadline } = await ledger.extend({
      ...idOf(await ledger.start(SET())),
      ...GRANT,
      more: { until: '2026-12-12' },
    });
    expect(deadline).toMatchObject({ endDate: '2026-12-12', altEndDate: '2026-12-14' });
  });

  it('is possible after the end of what an authority set (§ 31 Abs. 7 VwVfG)', async () => {
    const started = await ledger.start(SET());
    ledger.setDay('2026-12-03');
    expect(toDeadlineModel(started.deadline, [], '2026-12-03').overdue).toBe(true);
    const { deadline } = await ledger.extend({ ...idOf(started), ...GRANT, more: twoWeeks });
    expect(toDeadlineModel(deadline, [], '2026-12-03')).toMatchObject({ overdue: false, endDate: '2026-12-14' });
    expect(await ledger.history.extensions(deadline)).toMatchObject([{ retroactive: true }]);
  });

  it.each([
    ['deadline/not-extendable', letterInNewCase, '2026-11-22', twoWeeks],
    ['deadline/extended-too-late', RECOGNITION, '2027-03-01', twoWeeks],
    ['deadline/not-longer', SET, '2026-11-22', { until: '2026-11-25' }],
  ] as const)('is refused with %s', async (code, start, day, more) => {
    const started = await ledger.start(start());
    ledger.setDay(day);
    await expect(ledger.extend({ ...idOf(started), ...GRANT, more })).rejects.toMatchObject({ code });
    expect(await ledger.history.extensions(started.deadline)).toEqual([]);
  });
});

describe('a remedy deadline', () => {
  it('shows as unconfirmed, but is reminded of, until somebody who sees the letter confirms it', async () => {
    const started = await ledger.start(letterInNewCase());
    expect(toDeadlineModel(started.deadline, [], '2026-11-22')).toMatchObject({
      certainty: 'unconfirmed',
      confirmation: 'unconfirmed',
    });
    expect(started.reminders[0]).toMatchObject({ dueOn: '2026-11-23', recipient: 'person' });
    const { deadline, reminders } = await ledger.confirm(started.deadline);
    expect(toDeadlineModel(deadline, [], '2026-11-22')).toMatchObject({
      certainty: 'verified',
      confirmation: 'confirmed',
      confirmedOffice: 'of-dan-jobcenter',
      confirmedAt: expect.any(String),
    });
    expect(reminders).toEqual(started.reminders);
    expect((await ledger.confirm(deadline)).deadline).toEqual(deadline);
  });

  it('has to be confirmed anew when its trigger is corrected', async () => {
    const letter = letterInNewCase();
    await ledger.confirm((await ledger.start(letter)).deadline);
    const corrected = await ledger.start({ ...letter, triggerDate: '2026-11-03' });
    expect(corrected.deadline.confirmation).toBe('unconfirmed');
  });

  it('is the only one that is confirmed', async () => {
    const started = await ledger.start(RECOGNITION());
    expect(started.deadline.confirmation).toBe('not-needed');
    await expect(ledger.confirm(started.deadline)).rejects.toMatchObject({ code: 'deadline/nothing-to-confirm' });
  });
});
