import { calculateDeadline, type DeadlineAnswer, type DeadlineQuery } from '../../src/deadlines/index.js';
import { type JourneyDeadline, JOURNEYS } from './golden-data.js';

const RESULT_DAYS = [
  'deemedDelivery',
  'nominalEnd',
  'endDate',
  'altEndDate',
  'earliestEffect',
  'altEarliestEffect',
  'effectiveFrom',
  'noDate',
];

/** Exactly the members a journey states, no more and no less. */
const daysOf = (answer: DeadlineAnswer) =>
  Object.fromEntries(Object.entries(answer).filter(([member]) => RESULT_DAYS.includes(member)));

function ask(entry: JourneyDeadline, today: DeadlineQuery['today']): DeadlineAnswer {
  const { scenario: _scenario, doubt: _doubt, result: _result, ...query } = entry;
  return calculateDeadline({ ...query, region: 'DE-NI', today });
}

const DEADLINES = JOURNEYS.flatMap(({ id, today, deadlines }) =>
  deadlines.map((entry) => ({ journey: id, today, entry, name: entry.deadlineId, on: entry.triggerDate })),
);

it('there are 16 journeys', () => {
  expect(JOURNEYS).toHaveLength(16);
});

describe.each(DEADLINES)('$journey $name from $on', ({ entry, today }) => {
  it('has the days the journey expects', () => {
    expect(daysOf(ask(entry, today))).toEqual(entry.result);
  });

  it('names a doubt exactly where there are two readings', () => {
    const answer = ask(entry, today);
    expect('doubt' in answer ? answer.doubt : undefined).toBe(entry.doubt);
  });
});

const REMINDERS = JOURNEYS.flatMap(({ id, today, deadlines, notifications }) =>
  notifications.map((expected) => ({ journey: id, today, expected, deadlines, name: expected.deadline })),
);

it.each(REMINDERS)('$journey $name: reminders to $expected.to', ({ today, expected, deadlines }) => {
  const entry = deadlines.find(({ deadlineId }) => deadlineId === expected.deadline);
  if (entry === undefined) throw new Error(`${expected.deadline} is no deadline of the journey`);
  const answer = ask(entry, today);
  const [to] = expected.to.split(':');
  const reminders = answer.kind === 'computed' ? answer.reminders : [];
  const sent = reminders.filter((one) => one.to === to).map(({ date, message }) => ({ date, message }));
  expect(sent).toEqual(expected.rungs);
});
