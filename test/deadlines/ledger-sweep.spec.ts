import { type KeptDeadline } from '../../src/deadlines/index.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

/** The first rung of the letter; the others are 30 November, 4 and 8 December, its end is 7 December. */
const FIRST_RUNG = '2026-11-23';

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger('2026-11-22');
});
afterEach(() => ledger.close());

const sweep = () => ledger.handlers.work('reminder-sweep')?.run();
/** One deadline in each of `count` cases, a few at a time. */
async function letters(count: number): Promise<KeptDeadline[]> {
  const kept: KeptDeadline[] = [];
  while (kept.length < count) {
    const few = Array.from({ length: Math.min(8, count - kept.length) }, () => ledger.start(letterInNewCase()));
    kept.push(...(await Promise.all(few)));
  }
  return kept;
}
const rungOn = ({ reminders }: KeptDeadline, day: string) => reminders.find(({ dueOn }) => dueOn === day)?.id;
const daysOf = async (ids: readonly string[]) => {
  const found = await ledger.rows<{ id: string; due_on: string }>('SELECT id, due_on::text FROM reminder');
  return ids.map((id) => found.find((one) => one.id === id)?.due_on);
};

describe('the sweep', () => {
  it('comes every minute', () => {
    expect(ledger.handlers.schedules().map(({ name, every }) => [name, every])).toEqual([['reminder-sweep', 60_000]]);
  });

  it('fires what is due, and nothing before its day', async () => {
    const [kept] = await letters(1);
    await sweep();
    expect(await ledger.outbox('reminder.due')).toEqual([]);
    ledger.setDay(FIRST_RUNG);
    await sweep();
    expect(await ledger.outbox('reminder.due')).toEqual([kept && rungOn(kept, FIRST_RUNG)]);
    const [{ reminders } = { reminders: [] }] = await ledger.ofCase(kept?.deadline.caseId ?? '');
    expect(reminders.map(({ firedAt }) => firedAt !== null)).toEqual([true, false, false, false]);
  });

  it('fires a rung once, however often it comes', async () => {
    await letters(3);
    ledger.setDay(FIRST_RUNG);
    for (let time = 0; time < 3; time += 1) await sweep();
    expect(await ledger.outbox('reminder.due')).toHaveLength(3);
  });

  it('fires every rung once when two come at the same moment, also more than fit into a batch of each', async () => {
    const kept = await letters(450);
    ledger.setDay(FIRST_RUNG);
    await Promise.all([sweep(), sweep()]);
    const fired = await ledger.outbox('reminder.due');
    expect(fired).toHaveLength(450);
    expect(new Set(fired)).toEqual(new Set(kept.map((one) => rungOn(one, FIRST_RUNG))));
  });

  it('fires a rung once where its deadline is started meanwhile', async () => {
    ledger.setDay(FIRST_RUNG);
    const started = await Promise.all([letters(20), sweep(), letters(20), sweep()]);
    await sweep();
    const fired = await ledger.outbox('reminder.due');
    const due = [...started[0], ...started[2]].map((one) => rungOn(one, FIRST_RUNG));
    expect(fired.toSorted()).toEqual(due.toSorted());
  });

  it('sends every missed rung after downtime, in order, one of a ladder in each sweep', async () => {
    await letters(2);
    ledger.setDay('2026-12-07');
    const days = [FIRST_RUNG, FIRST_RUNG, '2026-11-30', '2026-11-30', '2026-12-04', '2026-12-04'];
    for (const fired of [2, 4, 6, 6]) {
      await sweep();
      expect(await daysOf(await ledger.outbox('reminder.due'))).toEqual(days.slice(0, fired));
    }
  });

  it('keeps the order of a ladder when several sweeps come at the same moment after downtime', async () => {
    await letters(30);
    ledger.setDay('2026-12-07');
    for (let time = 0; time < 4; time += 1) await Promise.all([sweep(), sweep(), sweep()]);
    const ladders = await ledger.rows<{ days: string[] }>(`
      SELECT array_agg(due_on::text ORDER BY outbox.created_at, reminder.fired_at) AS days
      FROM outbox JOIN reminder ON reminder.id = outbox.subject WHERE topic = 'reminder.due' GROUP BY deadline_id`);
    expect(ladders).toHaveLength(30);
    for (const { days } of ladders) expect(days).toEqual([FIRST_RUNG, '2026-11-30', '2026-12-04']);
  });

  it('loses nothing where it fails in the middle', async () => {
    const kept = await letters(3);
    ledger.setDay(FIRST_RUNG);
    const last = kept.map((one) => rungOn(one, FIRST_RUNG)).toSorted()[2];
    await ledger.rows(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`);
    await ledger.rows(`
      CREATE TRIGGER refuse BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.subject = '${last}') EXECUTE FUNCTION refuse()`);
    await expect(sweep()).rejects.toThrow('no');
    expect(await ledger.outbox('reminder.due')).toEqual([]);
    expect(await ledger.rows('SELECT 1 FROM reminder WHERE fired_at IS NOT NULL')).toEqual([]);
    await ledger.rows('DROP TRIGGER refuse ON outbox');
    await sweep();
    expect(await ledger.outbox('reminder.due')).toHaveLength(3);
  });
});

describe('a deadline that was just started', () => {
  it('is looked at once more by itself, however often that is asked for', async () => {
    ledger.setDay(FIRST_RUNG);
    const [one, other] = await letters(2);
    const handler = ledger.handlers.forTopic('deadline.started')[0];
    for (let time = 0; time < 2; time += 1) await handler?.handle(one?.deadline.id ?? '');
    expect(await ledger.outbox('reminder.due')).toEqual([one && rungOn(one, FIRST_RUNG)]);
    await sweep();
    expect(await ledger.outbox('reminder.due')).toContain(other && rungOn(other, FIRST_RUNG));
  });
});

describe('a deadline that has ended', () => {
  it('is never reminded of', async () => {
    const [met, withdrawn, superseded] = await letters(3);
    await ledger.meet(met?.deadline ?? { id: '', caseId: '' });
    await ledger.withdraw(withdrawn?.deadline ?? { id: '', caseId: '' });
    const corrected = await ledger.start({
      ...letterInNewCase(),
      caseId: superseded?.deadline.caseId ?? '',
      personId: superseded?.deadline.personId ?? null,
      triggerDate: '2026-11-03',
    });
    ledger.setDay(FIRST_RUNG);
    await sweep();
    expect(await ledger.outbox('reminder.due')).toEqual([rungOn(corrected, FIRST_RUNG)]);
  });

  it.each([
    ['rung was taken back', 'UPDATE reminder SET cancelled_at = now()'],
    ['deadline is no longer open', `UPDATE deadline SET state = 'met'`],
  ])('is not reminded of already where only the %s', async (_, statement) => {
    await letters(1);
    await ledger.rows(statement);
    ledger.setDay(FIRST_RUNG);
    await sweep();
    expect(await ledger.outbox('reminder.due')).toEqual([]);
  });

  it('has each rung either fired or taken back when it is met while a sweep runs', async () => {
    const kept = await letters(30);
    ledger.setDay(FIRST_RUNG);
    await Promise.all([...kept.map(({ deadline }) => ledger.meet(deadline)), sweep(), sweep()]);
    const left = await ledger.rows('SELECT 1 FROM reminder WHERE (fired_at IS NULL) = (cancelled_at IS NULL)');
    expect(left).toEqual([]);
    const fired = await ledger.rows<{ id: string }>('SELECT id FROM reminder WHERE fired_at IS NOT NULL');
    expect((await ledger.outbox('reminder.due')).toSorted()).toEqual(fired.map(({ id }) => id).toSorted());
  });
});
