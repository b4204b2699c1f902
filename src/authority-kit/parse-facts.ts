import type { Facts, FactValue } from './condition.js';
import { FACTS, isFactId, type FactDefinition, type FactId } from './facts.js';
import { parseLocalDate } from './local-date.js';

/** Why a given fact cannot be used. `expected` says what would be right; the refused value itself is never repeated. */
export interface FactProblem {
  readonly fact: string;
  readonly code:
    | 'not-an-object'
    | 'unknown-fact'
    | 'wrong-type'
    | 'value-not-allowed'
    | 'not-an-integer'
    | 'negative'
    | 'not-a-date';
  readonly expected: string;
}

export type ParsedFacts = { readonly facts: Facts } | { readonly problems: readonly FactProblem[] };

/** Facts as somebody sent them, checked against the vocabulary; `null` means unknown and is dropped. */
export function parseFacts(input: unknown): ParsedFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ fact: '', code: 'not-an-object', expected: 'an object keyed by fact' }] };
  }
  const known = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  const problems = known.flatMap(([fact, value]) => problemOf(fact, value) ?? []);
  return problems.length > 0 ? { problems } : { facts: Object.fromEntries(known) as Record<string, FactValue> };
}

/** Days until expiry count on below zero once the title has expired; every other number is an age, a duration or a count. */
const MAY_BE_NEGATIVE: ReadonlySet<FactId> = new Set<FactId>(['title_expires_in_days']);

const ISO_3166_ALPHA_3 = /^[A-Z]{3}$/;

type Refusal = Omit<FactProblem, 'fact'>;

function problemOf(fact: string, value: unknown): FactProblem | undefined {
  if (!isFactId(fact)) return { fact, code: 'unknown-fact', expected: 'a fact of the vocabulary' };
  const refusal = CHECKS[FACTS[fact].type](value, FACTS[fact], fact);
  return refusal && { fact, ...refusal };
}

type Check = (value: unknown, definition: FactDefinition, fact: FactId) => Refusal | undefined;

const CHECKS: Record<FactDefinition['type'], Check> = {
  bool: (value) => (typeof value === 'boolean' ? undefined : { code: 'wrong-type', expected: 'true or false' }),
  enum: (value, definition) => refusedChoice(value, definition),
  int: (value, _definition, fact) => refusedInteger(value, MAY_BE_NEGATIVE.has(fact)),
  date: (value) => refusedDay(value),
  string: (value) => refusedCountry(value),
  int_list: (value) => refusedList(value, (one) => refusedInteger(one, false)),
  enum_list: (value, definition) => refusedList(value, (one) => refusedChoice(one, definition)),
};

function refusedChoice(value: unknown, { values }: FactDefinition): Refusal | undefined {
  const expected = `one of ${values?.join(', ')}`;
  if (typeof value !== 'string') return { code: 'wrong-type', expected };
  return values?.includes(value) ? undefined : { code: 'value-not-allowed', expected };
}

function refusedInteger(value: unknown, mayBeNegative: boolean): Refusal | undefined {
  const expected = mayBeNegative ? 'a whole number' : 'a whole number, zero or more';
  if (typeof value !== 'number') return { code: 'wrong-type', expected };
  if (!Number.isSafeInteger(value)) return { code: 'not-an-integer', expected };
  return value < 0 && !mayBeNegative ? { code: 'negative', expected } : undefined;
}

function refusedDay(value: unknown): Refusal | undefined {
  const expected = 'a calendar day, YYYY-MM-DD';
  if (typeof value !== 'string') return { code: 'wrong-type', expected };
  return parseLocalDate(value) ? undefined : { code: 'not-a-date', expected };
}

/** The only free text of the vocabulary is a country; nothing else may slip in through it. */
function refusedCountry(value: unknown): Refusal | undefined {
  const expected = 'three capital letters (ISO 3166-1 alpha-3)';
  if (typeof value !== 'string') return { code: 'wrong-type', expected };
  return ISO_3166_ALPHA_3.test(value) ? undefined : { code: 'value-not-allowed', expected };
}

function refusedList(value: unknown, refused: (one: unknown) => Refusal | undefined): Refusal | undefined {
  if (!Array.isArray(value)) return { code: 'wrong-type', expected: 'a list' };
  return value.map(refused).find((refusal) => refusal !== undefined);
}
