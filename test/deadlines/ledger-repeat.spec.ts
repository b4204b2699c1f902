import { randomUUID } from 'node:crypto';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());

const statesOf = async (caseId: string) => (await ledger.ofCase(caseId)).map(({ deadline }) => deadline.state);

describe('the same law once more in one case', () => {
  it('answers what is kept where the trigger is the same', async () => {
    const letter = letterInNewCase();
    const first = await ledger.start(letter);
    expect(await ledger.start(letter)).toEqual(first);
    expect(await ledger.ofCase(letter.caseId)).toEqual([first]);
  });

  it('also where it was met in the meantime', async () => {
    const letter = letterInNewCase();
    const met = await ledger.meet((await ledger.start(letter)).deadline);
    expect(await ledger.start(letter)).toEqual(met);
  });

  it('supersedes the older one where the trigger changed, even with the same end', async () => {
    const letter = letterInNewCase();
    const older = await ledger.start(letter);
    const newer = await ledger.start({ ...letter, triggerDate: '2026-11-03' });
    expect(newer.deadline.endDate).toBe(older.deadline.endDate);
    const [superseded, open] = await ledger.ofCase(letter.caseId);
    expect(superseded?.deadline).toMatchObject({ id: older.deadline.id, state: 'superseded', version: 2 });
    expect(superseded?.reminders.every(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
    expect(open).toEqual(newer);
    expect(open?.reminders.every(({ cancelledAt }) => cancelledAt === null)).toBe(true);
  });

  it('supersedes where the same trigger comes to another day', async () => {
    const letter = letterInNewCase({
      deadlineId: 'sgb1-66-mitwirkung',
      triggerEvent: 'letter_notified',
      period: { value: 14, unit: 'days' },
    });
    await ledger.start(letter);
    await ledger.start({ ...letter, period: { value: 21, unit: 'days' } });
    expect(await statesOf(letter.caseId)).toEqual(['superseded', 'open']);
  });

  it('can be corrected back and forth', async () => {
    const letter = letterInNewCase();
    await ledger.start(letter);
    await ledger.start({ ...letter, triggerDate: '2026-11-03' });
    await ledger.start(letter);
    expect(await statesOf(letter.caseId)).toEqual(['superseded', 'superseded', 'open']);
  });

  it('starts anew what was withdrawn', async () => {
    const letter = letterInNewCase();
    await ledger.withdraw((await ledger.start(letter)).deadline);
    await ledger.start(letter);
    expect(await statesOf(letter.caseId)).toEqual(['withdrawn', 'open']);
  });

  it.each([
    ['authority', { authority: 'sozialamt', office: 'of-dan-sozialamt' }],
    ['person', { personId: randomUUID() }],
    ['case', { caseId: randomUUID() }],
  ])('leaves that of another %s alone', async (_, change) => {
    const letter = letterInNewCase();
    const first = await ledger.start(letter);
    await ledger.start({ ...letter, ...change, triggerDate: '2026-11-03' });
    expect((await ledger.ofCase(letter.caseId))[0]).toEqual(first);
  });

  it.each([['a person', randomUUID()] as const, ['nobody in particular', null] as const])(
    'is kept once when ten start it at the same moment, for %s',
    async (_, personId) => {
      const letter = letterInNewCase({ personId });
      const started = await Promise.all(Array.from({ length: 10 }, () => ledger.start(letter)));
      expect(new Set(started.map(({ deadline }) => deadline.id)).size).toBe(1);
      expect(await statesOf(letter.caseId)).toEqual(['open']);
    },
  );

  it('has one open deadline left when different triggers come at the same moment', async () => {
    const letter = letterInNewCase();
    const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'] as const;
    await Promise.all(days.map((triggerDate) => ledger.start({ ...letter, triggerDate })));
    expect((await statesOf(letter.caseId)).toSorted()).toEqual(['open', 'superseded', 'superseded', 'superseded']);
  });
});
