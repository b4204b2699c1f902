import { type Facts } from '../../authority-kit/index.js';
import { type DeadlineQuery } from './deadline-query.js';

/** What a deadline was computed from beside trigger, day, delivery and Land. */
export type DeadlineInputs = Pick<
  DeadlineQuery,
  'triggerAt' | 'recipientRegion' | 'period' | 'birth' | 'fixedDate' | 'noticeSentOn' | 'facts'
>;

/** Only what was given, and of the facts only what the calculation reads: nothing else about the person is kept here. */
export function inputsOf(query: DeadlineInputs): DeadlineInputs {
  const { triggerAt, recipientRegion, period, birth, fixedDate, noticeSentOn } = query;
  const given = { triggerAt, recipientRegion, period, birth, fixedDate, noticeSentOn, facts: factsOf(query.facts) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
}

const READ = ['remedy_instruction', 'end_day_named_with_notice'];

function factsOf(facts: Facts = {}): Facts | undefined {
  const read = READ.flatMap((fact) => (facts[fact] === undefined || facts[fact] === null ? [] : [[fact, facts[fact]]]));
  return read.length === 0 ? undefined : (Object.fromEntries(read) as Facts);
}

/** Whether both say the same. */
export function isSameInputs(one: DeadlineInputs, other: DeadlineInputs): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (inputs: object): string =>
  JSON.stringify(inputs, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)))
      : value,
  );
