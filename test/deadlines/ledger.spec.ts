import { randomUUID } from 'node:crypto';
import { DEADLINES } from '../../src/deadlines/index.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());

describe('starting a deadline', () => {
  it('keeps every day that was computed, by which law, and the whole ladder', async () => {
    const letter = letterInNewCase();
    const { deadline } = await ledger.start(letter);
    const [kept] = await ledger.ofCase(letter.caseId);
    expect(kept?.deadline).toEqual(deadline);
    expect(kept?.deadline).toMatchObject({
      lawId: 'sgg-84-widerspruch',
      triggerDate: '2026-11-02',
      delivery: 'post_domestic_sgbx',
      deemedDelivery: '2026-11-06',
      nominalEnd: '2026-12-06',
      endDate: '2026-12-07',
      altEndDate: null,
      certainty: 'verified',
      ruleVersion: '2026-11-22',
      calendar: 'DE-NI',
      state: 'open',
      endedAt: null,
      version: 1,
    });
    expect(kept?.deadline.steps.map(({ rule }) => rule)).toEqual(['deemed-delivery', 'count', 'shift']);
    expect(kept?.reminders.map(({ dueOn, message, leadTime }) => [dueOn, message, leadTime])).toEqual([
      ['2026-11-23', 'deadline_14', 'P14D'],
      ['2026-11-30', 'deadline_7', 'P7D'],
      ['2026-12-04', 'deadline_7', 'P3D'],
      ['2026-12-08', 'deadline_missed', '-P1D'],
    ]);
    expect(new Set(kept?.reminders.map(({ recipient }) => recipient))).toEqual(new Set(['person']));
  });

  it('writes down who did it, and promises the first look at its reminders', async () => {
    const { deadline } = await ledger.start(letterInNewCase());
    const audit = await ledger.rows('SELECT action, details FROM audit_entry WHERE object_id = $1', [deadline.id]);
    const details = { law: 'sgg-84-widerspruch', ruleVersion: '2026-11-22', reminders: 4 };
    expect(audit).toEqual([{ action: 'deadline.start', details }]);
    expect(await ledger.outbox('deadline.started')).toContain(deadline.id);
  });

  it('gives the task of a body to the desk that keeps the deadline', async () => {
    const claim = letterInNewCase({
      deadlineId: 'asylblg-1-3-ende',
      triggerEvent: 'title_granted_or_condition_ends',
      triggerDate: '2026-11-30',
      delivery: undefined,
    });
    const { reminders } = await ledger.start(claim);
    expect(reminders.map(({ recipient, message }) => [recipient, message])).toEqual([
      ['authority:jobcenter', 'internal_task'],
    ]);
  });

  it('keeps a window back in time, which nobody has to be reminded of', async () => {
    const { deadline, reminders } = await ledger.start(
      letterInNewCase({
        deadlineId: 'sgb2-37-antrag',
        triggerEvent: 'application_received',
        triggerDate: '2026-11-22',
        delivery: undefined,
      }),
    );
    expect(deadline).toMatchObject({ effectiveFrom: '2026-11-01', endDate: null });
    expect(reminders).toEqual([]);
  });

  it('keeps the moment of a period in hours', async () => {
    const breach = letterInNewCase({
      deadlineId: 'dsgvo-33-meldung',
      triggerEvent: 'breach_known',
      triggerDate: undefined,
      triggerAt: '2026-11-20T16:30:00+01:00',
      delivery: undefined,
    });
    const { deadline } = await ledger.start(breach);
    const [kept] = await ledger.ofCase(breach.caseId);
    expect(kept?.deadline.endAt?.toISOString()).toBe('2026-11-23T15:30:00.000Z');
    expect((await ledger.start(breach)).deadline.id).toBe(deadline.id);
    const later = await ledger.start({ ...breach, triggerAt: '2026-11-20T17:30:00+01:00' });
    expect(later.deadline.id).not.toBe(deadline.id);
  });

  it.each([
    ['deadline/needs-input', { delivery: undefined }],
    ['deadline/unknown-id', { deadlineId: 'no-such-law' }],
    ['deadline/invalid-input', { triggerEvent: 'birth' }],
    ['deadline/other-rule', { facts: { remedy_instruction: 'missing' } }],
    ['deadline/no-date', undated()],
  ])('refuses with %s and leaves the transaction of the caller usable', async (code, change) => {
    const letter = letterInNewCase();
    const kept = await ledger.inTransaction(async (tx) => {
      await expect(ledger.startDeadline.within(tx, { ...letter, ...change }, null)).rejects.toMatchObject({ code });
      return ledger.startDeadline.within(tx, letter, null);
    });
    expect((await ledger.ofCase(letter.caseId)).map(({ deadline }) => deadline.id)).toEqual([kept.deadline.id]);
  });

  it('leaves nothing where the transaction of the caller fails', async () => {
    const letter = letterInNewCase();
    const before = await ledger.rows('SELECT count(*) FROM reminder');
    let id = '';
    const failing = ledger.inTransaction(async (tx) => {
      ({ id } = (await ledger.startDeadline.within(tx, letter, null)).deadline);
      throw new Error('the rest of the act failed');
    });
    await expect(failing).rejects.toThrow('the rest of the act failed');
    expect(await ledger.ofCase(letter.caseId)).toEqual([]);
    expect(await ledger.rows('SELECT count(*) FROM reminder')).toEqual(before);
    expect(await ledger.outbox('deadline.started')).not.toContain(id);
    expect(await ledger.rows('SELECT 1 FROM audit_entry WHERE object_id = $1', [id])).toEqual([]);
  });
});

function undated() {
  const law = DEADLINES.find(({ computable }) => !computable);
  if (law === undefined) throw new Error('every declared deadline has a day');
  return { deadlineId: law.id, triggerEvent: law.trigger.event, delivery: undefined };
}

describe('ending a deadline', () => {
  it('is met once; the reminders that have not left are taken back', async () => {
    const letter = letterInNewCase();
    const { deadline } = await ledger.start(letter);
    const met = await ledger.meet(deadline);
    expect(met.deadline).toMatchObject({ state: 'met', version: 2, endedAt: expect.any(Date) });
    expect(met.reminders.every(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
    expect(await ledger.meet(deadline)).toEqual(met);
    expect(await ledger.ofCase(letter.caseId)).toEqual([met]);
    const audit = await ledger.rows('SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY action', [
      deadline.id,
    ]);
    expect(audit).toEqual([{ action: 'deadline.meet' }, { action: 'deadline.start' }]);
  });

  it('can be withdrawn, and then not be met', async () => {
    const { deadline } = await ledger.start(letterInNewCase());
    const { reminders } = await ledger.withdraw(deadline);
    expect(reminders.every(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
    await expect(ledger.meet(deadline)).rejects.toMatchObject({
      code: 'deadline/not-open',
      details: { state: 'withdrawn' },
    });
  });

  it('is not found from another case', async () => {
    const { deadline } = await ledger.start(letterInNewCase());
    const foreign = { id: deadline.id, caseId: randomUUID() };
    await expect(ledger.meet(foreign)).rejects.toMatchObject({ code: 'deadline/not-found' });
    await expect(ledger.withdraw(foreign)).rejects.toMatchObject({ code: 'deadline/not-found' });
  });
});
