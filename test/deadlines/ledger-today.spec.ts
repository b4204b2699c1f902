import { type DeadlineStart, toDeadlineModel } from '../../src/deadlines/index.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());
afterEach(() => ledger.setDay('2026-11-22'));

const event = (deadlineId: string, triggerEvent: string, more: Partial<DeadlineStart>) =>
  letterInNewCase({ deadlineId, triggerEvent, delivery: undefined, ...more });

/** Inaction for three months: an action is admissible from 2 December 2026. */
const INACTION = event('vwgo-75-untaetigkeit', 'application_or_objection_received', { triggerDate: '2026-09-01' });
/** D06: provisional benefits by 9 or by 31 March 2027. */
const TWO_READINGS = event('sgb1-43-vorlaeufig', 'request_for_provisional_benefit_received', {
  triggerDate: '2027-02-09',
});
/** Benefits for asylum seekers end on 30 November 2026; nobody has to meet that. */
const LAPSES = event('asylblg-1-3-ende', 'title_granted_or_condition_ends', { triggerDate: '2026-11-30' });

async function seenOn(day: DeadlineStart['triggerDate'] & string, start: DeadlineStart) {
  const { deadline, reminders } = await ledger.start(start);
  const { overdue, daysLeft } = toDeadlineModel(deadline, reminders, day);
  return { overdue, daysLeft };
}

describe('a deadline on a day', () => {
  it.each([
    ['2026-12-06', { overdue: false, daysLeft: 1 }],
    ['2026-12-07', { overdue: false, daysLeft: 0 }],
    ['2026-12-08', { overdue: true, daysLeft: -1 }],
  ] as const)('runs until 24:00 of its last day: %s', async (day, expected) => {
    expect(await seenOn(day, letterInNewCase())).toEqual(expected);
  });

  it('is not overdue once it was met', async () => {
    const { deadline, reminders } = await ledger.meet((await ledger.start(letterInNewCase())).deadline);
    expect(toDeadlineModel(deadline, reminders, '2027-01-01').overdue).toBe(false);
  });

  it.each([
    ['2027-03-09', { overdue: false, daysLeft: 0 }],
    ['2027-03-10', { overdue: false, daysLeft: 21 }],
    ['2027-04-01', { overdue: true, daysLeft: -1 }],
  ] as const)('is overdue only after the later of two readings: %s', async (day, expected) => {
    expect(await seenOn(day, TWO_READINGS)).toEqual(expected);
  });

  it.each([
    ['2026-12-01', { overdue: false, daysLeft: 1 }],
    ['2026-12-03', { overdue: false, daysLeft: -1 }],
  ] as const)('that is waited for is counted to the first day of its effect: %s', async (day, expected) => {
    expect(await seenOn(day, INACTION)).toEqual(expected);
  });

  it('that only lapses is never overdue', async () => {
    expect(await seenOn('2027-01-01', LAPSES)).toEqual({ overdue: false, daysLeft: -32 });
  });

  it('has no days left where it has no end', async () => {
    const window = event('sgb2-37-antrag', 'application_received', { triggerDate: '2026-11-22' });
    expect(await seenOn('2026-11-22', window)).toEqual({ overdue: false, daysLeft: null });
  });
});

it('shows title, legal basis, steps and reminders, but neither case nor person', async () => {
  const { deadline, reminders } = await ledger.start(letterInNewCase());
  const model = toDeadlineModel(deadline, reminders, '2026-11-22');
  expect(model).toMatchObject({
    law: 'sgg-84-widerspruch',
    title: { en: 'Objection in social law matters' },
    legalBasis: ['§ 84 Abs. 1 Satz 1 SGG'],
    state: 'open',
    startedAt: deadline.startedAt.toISOString(),
    endedAt: null,
  });
  expect(model.steps[0]).toEqual({
    rule: 'deemed-delivery',
    basis: '§ 37 Abs. 2 SGB X',
    from: '2026-11-02',
    to: '2026-11-06',
    because: [],
    doubt: 'D07',
  });
  expect(model.reminders[0]).toMatchObject({ dueOn: '2026-11-23', recipient: 'person', firedAt: null });
  expect(Object.keys(model)).not.toEqual(expect.arrayContaining(['caseId']));
  expect(JSON.stringify(model)).not.toContain(deadline.personId);
});

describe('a rung when it is sent', () => {
  const rungOf = async (start: DeadlineStart, dueOn: string) => {
    const { reminders } = await ledger.start(start);
    return reminders.find((rung) => rung.dueOn === dueOn)?.id ?? '';
  };

  it.each([
    ['2026-11-23', 'deadline_14', 14],
    ['2026-12-04', 'deadline_7', 3],
    ['2026-12-06', 'deadline_2', 1],
    ['2026-12-07', 'deadline_0', 0],
    ['2026-12-08', 'deadline_missed', -1],
  ] as const)('says on %s what is true then: %s', async (day, message, daysLeft) => {
    const id = await rungOf(letterInNewCase(), '2026-11-23');
    ledger.setDay(day);
    expect(await ledger.reminder(id)).toMatchObject({ message, daysLeft, day: '2026-12-07', reminder: { id } });
  });

  it('does not call a deadline missed while the later reading runs', async () => {
    const firstOfMay = event('nschg-64-flex-1-mai', 'school_year', { triggerDate: '2027-01-15' });
    const { deadline, reminders } = await ledger.start(firstOfMay);
    expect(deadline).toMatchObject({ endDate: '2027-04-30', altEndDate: '2027-05-03' });
    ledger.setDay('2027-05-02');
    expect(await ledger.reminder(reminders[0]?.id ?? '')).toMatchObject({ message: 'deadline_2', day: '2027-05-03' });
  });

  it('stays a task for a desk, also late', async () => {
    const { reminders } = await ledger.start(LAPSES);
    ledger.setDay('2026-12-08');
    expect(await ledger.reminder(reminders[0]?.id ?? '')).toMatchObject({ message: 'internal_task' });
  });

  it('is not sent where the deadline has ended after it was fired', async () => {
    const { deadline, reminders } = await ledger.start(letterInNewCase());
    ledger.setDay('2026-11-23');
    await ledger.handlers.forTopic('deadline.started')[0]?.handle(deadline.id);
    const id = reminders[0]?.id ?? '';
    expect(await ledger.reminder(id)).not.toBeNull();
    await ledger.meet(deadline);
    expect(await ledger.reminder(id)).toBeNull();
  });

  it('is not sent where there is none', async () => {
    expect(await ledger.reminder(crypto.randomUUID())).toBeNull();
  });
});
