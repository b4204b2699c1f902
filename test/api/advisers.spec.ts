import { accountOf, type Advice, CLERK, COLLEAGUE, COUNSELLOR, GUIDE, openAdvice } from './advice-world.js';

let world: Advice;
beforeAll(async () => {
  world = await openAdvice('2026-11-22');
});
afterAll(() => world.close());

describe('the adviser of a case', () => {
  it('is whoever of the desk opened it; a newcomer has none yet', async () => {
    const { data } = await world.advisersOf(GUIDE, await world.openCase(GUIDE));
    expect(data?.case.advisers).toEqual([{ part: 'adviser', account: accountOf(GUIDE), role: 'guide' }]);
    expect((await world.advisersOf('newcomer', await world.openCase('newcomer'))).data?.case.advisers).toEqual([]);
  });

  it('names a deputy and hands the case on; nobody has two parts', async () => {
    const caseId = await world.openCase(GUIDE);
    expect((await world.assign(GUIDE, caseId, 'deputy', accountOf(COLLEAGUE))).data?.assignAdviser).toHaveLength(2);
    const { data } = await world.assign(GUIDE, caseId, 'adviser', accountOf(COLLEAGUE));
    expect(data?.assignAdviser).toEqual([{ part: 'adviser', account: accountOf(COLLEAGUE), role: 'guide' }]);
    expect((await world.assign(GUIDE, caseId, 'deputy', accountOf(GUIDE))).code).toBe('CASE_NOT_ITS_ADVISER');
    expect((await world.assign(CLERK, caseId, 'adviser', null)).data?.assignAdviser).toEqual([]);
    const ended = await world.rows('SELECT 1 FROM case_adviser WHERE case_id = $1 AND until IS NOT NULL', [caseId]);
    expect(ended).toHaveLength(3);
  });

  it('is told apart from a repeat, and one of two who assign at once wins', async () => {
    const caseId = await world.openCase(GUIDE);
    const both = [GUIDE, COLLEAGUE].map((user) => world.assign(CLERK, caseId, 'deputy', accountOf(user)));
    for (const { code } of await Promise.all(both)) expect(code).toBeUndefined();
    const open = await world.rows<{ part: string }>(
      'SELECT part FROM case_adviser WHERE case_id = $1 AND until IS NULL ORDER BY part',
      [caseId],
    );
    expect(open.filter(({ part }) => part === 'deputy')).toHaveLength(1);
    const audit = await world.rows<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = 'case.assign-adviser' AND object_id = $1`,
      [caseId],
    );
    expect(audit).toHaveLength(2);
  });

  it('is found among the colleagues of the own desk', async () => {
    const { data } = await world.ask<{ colleagues: { account: string; name: string; me: boolean }[] }>(
      GUIDE,
      '{ colleagues { account name me } }',
    );
    expect(data?.colleagues.map(({ name, me }) => [name, me])).toEqual([
      ['clerk-meldebehoerde', false],
      ['clerk-sozialamt', false],
      ['guide', true],
    ]);
  });
});

describe('the wall around counselling', () => {
  it('keeps whoever advises there from every other body, and others from advising there', async () => {
    const caseId = await world.openCase(COUNSELLOR);
    for (const user of [GUIDE, CLERK, 'clerk-jobcenter']) {
      expect((await world.advisersOf(user, caseId)).data).toEqual({ case: null });
      expect((await world.assign(user, caseId, 'deputy', accountOf(user))).code).toBe('CASE_NOT_FOUND');
    }
    expect((await world.advisersOf('newcomer', caseId)).data).toEqual({ case: null });
    expect((await world.assign(COUNSELLOR, caseId, 'deputy', accountOf(GUIDE))).code).toBe('CASE_NO_SUCH_COLLEAGUE');
    const ofGuide = await world.openCase(GUIDE);
    expect((await world.assign(GUIDE, ofGuide, 'deputy', accountOf(COUNSELLOR))).code).toBe('CASE_NO_SUCH_COLLEAGUE');
    expect((await world.assign(GUIDE, ofGuide, 'deputy', crypto.randomUUID())).code).toBe('CASE_NO_SUCH_COLLEAGUE');
  });

  it('names no account in the ladder, and tells nobody at the desks', async () => {
    const caseId = await world.openCase(COUNSELLOR);
    await world.assign(COUNSELLOR, caseId, 'deputy', accountOf('clerk-auslaenderbehoerde'));
    const started = await world.startDeadline(COUNSELLOR, caseId);
    await world.send(started.reminders[0]?.id ?? '');
    expect(JSON.stringify(started)).not.toContain(accountOf(COUNSELLOR));
    const notices = '{ deskNotices { nodes { caseId details { name value } } } }';
    for (const user of [GUIDE, CLERK, 'clerk-jobcenter']) {
      expect(JSON.stringify((await world.ask(user, notices)).data)).not.toContain(caseId);
    }
    expect(JSON.stringify((await world.ask(COUNSELLOR, notices)).data)).toContain(caseId);
  });
});
