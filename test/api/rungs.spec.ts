import { accountOf, type Advice, CLERK, COLLEAGUE, GUIDE, openAdvice, toOf } from './advice-world.js';
import { mutation } from '../support/mutation.js';

let world: Advice;
beforeAll(async () => {
  world = await openAdvice('2026-11-22');
});
afterAll(() => world.close());
beforeEach(() => world.setDay('2026-11-22'));

describe('a rung', () => {
  it('goes to person, adviser and deputy, once each, however often it is sent', async () => {
    const caseId = await world.openCase(GUIDE);
    await world.assign(GUIDE, caseId, 'deputy', accountOf(COLLEAGUE));
    const { reminders } = await world.startDeadline(GUIDE, caseId);
    world.setDay('2026-11-23');
    for (let time = 0; time < 2; time += 1) await world.send(reminders[0]?.id ?? '');
    await Promise.all([world.send(reminders[0]?.id ?? ''), world.send(reminders[0]?.id ?? '')]);
    const told = await world.toldAbout(caseId);
    expect(toOf(told)).toEqual([accountOf(GUIDE), accountOf(COLLEAGUE), 'person'].toSorted());
    const notice = told.find(({ to }) => to === accountOf(GUIDE));
    expect(notice).toMatchObject({ message: 'internal_task', body: null });
    expect(notice?.params).toEqual({ deadline: 'sgg-84-widerspruch', date: '2026-12-07', text: 'deadline_14' });
  });

  it('is read by the one it is for, not by the colleagues', async () => {
    const caseId = await world.openCase(GUIDE);
    const { reminders } = await world.startDeadline(GUIDE, caseId);
    await world.send(reminders[0]?.id ?? '');
    const notices = '{ deskNotices(first: 100) { nodes { id caseId subject } } }';
    const seenBy = async (user: string) => JSON.stringify((await world.ask(user, notices)).data);
    expect(await seenBy(GUIDE)).toContain(caseId);
    expect(await seenBy(COLLEAGUE)).not.toContain(caseId);
    const [{ id } = { id: '' }] = await world.rows<{ id: string }>(
      'SELECT id FROM notification WHERE case_id = $1 AND account_id IS NOT NULL',
      [caseId],
    );
    const read = mutation('markNotificationRead', 'notification { readAt }');
    expect((await world.ask(COLLEAGUE, read, { input: { id } })).code).toBe('NOTIFICATION_NOT_FOUND');
    expect((await world.ask(GUIDE, read, { input: { id } })).code).toBeUndefined();
  });

  it('follows the case when it is handed on, and reaches nobody who has left the desk', async () => {
    const caseId = await world.openCase(GUIDE);
    await world.assign(GUIDE, caseId, 'deputy', accountOf(COLLEAGUE));
    const { reminders } = await world.startDeadline(GUIDE, caseId);
    await world.assign(GUIDE, caseId, 'adviser', accountOf(CLERK));
    await world.rows(`UPDATE account SET active = false WHERE subject = $1`, [COLLEAGUE]);
    await world.send(reminders[0]?.id ?? '');
    await world.rows(`UPDATE account SET active = true WHERE subject = $1`, [COLLEAGUE]);
    expect(toOf(await world.toldAbout(caseId))).toEqual([accountOf(CLERK), 'person'].toSorted());
  });

  it('for the desk reaches the adviser once, beside the one for the person on the same day', async () => {
    const caseId = await world.openCase(GUIDE);
    const { reminders } = await world.startDeadline(GUIDE, caseId, {
      deadlineId: 'asylblg-2-36-monate',
      triggerEvent: 'stay_begins',
      triggerDate: '2024-01-15',
      delivery: null,
    });
    const [first = { dueOn: '' }] = reminders;
    const sameDay = reminders.filter(({ dueOn }) => dueOn === first.dueOn);
    expect(sameDay).toHaveLength(2);
    for (const { id } of sameDay) await world.send(id);
    expect(toOf(await world.toldAbout(caseId))).toEqual([accountOf(GUIDE), 'of-dan-integration', 'person'].toSorted());
  });

  it('is taken back from everybody when the deadline is met, and not sent any more', async () => {
    const caseId = await world.openCase(GUIDE);
    const { id, reminders } = await world.startDeadline(GUIDE, caseId);
    await world.send(reminders[0]?.id ?? '');
    const meet = mutation('meetDeadline', 'deadline { state }');
    await world.ask(GUIDE, meet, { input: { caseId, id } });
    expect(await world.toldAbout(caseId)).toEqual([]);
    await world.send(reminders[1]?.id ?? '');
    expect(await world.toldAbout(caseId)).toEqual([]);
  });

  it('tells the person once that it was missed, with what the law of the procedure allows', async () => {
    const caseId = await world.openCase(GUIDE);
    const { reminders } = await world.startDeadline(GUIDE, caseId);
    world.setDay('2026-12-08');
    for (const { id } of reminders) await world.send(id);
    const toPerson = (await world.toldAbout(caseId)).filter(({ to }) => to === 'person');
    expect(toPerson).toHaveLength(1);
    expect(toPerson[0]).toMatchObject({ message: 'deadline_missed', params: { date: '2026-12-07' } });
    expect(toPerson[0]?.body?.replace(/[\u2066-\u2069]/g, '')).toContain('Wiedereinsetzung (§ 67 SGG)');
  });

  it('calls the first day of an effect no last day', async () => {
    const caseId = await world.openCase(GUIDE);
    const { reminders } = await world.startDeadline(GUIDE, caseId, {
      deadlineId: 'asylg-61-2-arbeit-3m',
      triggerEvent: 'permission_to_stay_begins',
      triggerDate: '2026-09-15',
      delivery: null,
    });
    for (const { id, dueOn } of reminders) {
      world.setDay(dueOn as '2026-12-16');
      await world.send(id);
    }
    const toPerson = (await world.toldAbout(caseId)).filter(({ to }) => to === 'person');
    expect(toPerson.map(({ message }) => message)).toEqual(['waiting_soon', 'waiting_over']);
    expect(toPerson[1]?.params).toMatchObject({ date: '2026-12-16' });
    for (const { body } of toPerson) expect(body).not.toMatch(/letzte|Heute bis/);
  });
});
