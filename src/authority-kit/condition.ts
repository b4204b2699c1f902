import { parseLocalDate, type LocalDate } from './local-date.js';

/**
 * Conditions over facts with three values (Kleene logic): a fact nobody gave is unknown, never false.
 * `true` proposes, `unknown` asks, `false` does not propose; no condition ever rejects a person.
 */
export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | Leaf;

/** One comparison of one fact. */
export type Leaf =
  | { readonly fact: string; readonly op: 'eq' | 'neq'; readonly value: string | number | boolean }
  | { readonly fact: string; readonly op: 'in' | 'contains_any'; readonly value: readonly (string | number)[] }
  | { readonly fact: string; readonly op: 'gte' | 'lte' | 'gt' | 'lt'; readonly value: number | LocalDate }
  | { readonly fact: string; readonly op: 'any_lt'; readonly value: number }
  | { readonly fact: string; readonly op: 'exists'; readonly value: boolean };

export type FactValue = string | number | boolean | readonly string[] | readonly number[];
/** What is known about a person, keyed by fact of the vocabulary; absent or `null` is unknown. */
export type Facts = Readonly<Record<string, FactValue | null | undefined>>;

export type Truth = 'true' | 'false' | 'unknown';

/** Evaluates `condition` on `facts`; a comparison whose value has the wrong type for its operator is `false`. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return together(condition.all, facts, { decisive: 'false', otherwise: 'true' });
  if ('any' in condition) return together(condition.any, facts, { decisive: 'true', otherwise: 'false' });
  if ('not' in condition) return negate(evaluate(condition.not, facts));
  const value = facts[condition.fact];
  if (value === undefined || value === null) return 'unknown';
  return compare(condition, value) ? 'true' : 'false';
}

/** The unknown facts that keep `condition` unknown: those in leaves reached from the root through unknown nodes only. */
export function missingFacts(condition: Condition, facts: Facts): string[] {
  return [...new Set(collectMissing(condition, facts))].toSorted();
}

function collectMissing(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts) !== 'unknown') return [];
  if ('fact' in condition) return [condition.fact];
  return partsOf(condition).flatMap((part) => collectMissing(part, facts));
}

/** Every fact the condition mentions, each once, in reading order. */
export function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  return [...new Set(partsOf(condition).flatMap(factsOf))];
}

function partsOf(condition: Exclude<Condition, Leaf>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition.not];
}

/** One false part decides a conjunction, one true part a disjunction; without one, an unknown part leaves it open. */
type Rule = Readonly<{ decisive: Truth; otherwise: Truth }>;

function together(parts: readonly Condition[], facts: Facts, { decisive, otherwise }: Rule): Truth {
  let truth = otherwise;
  for (const part of parts) {
    const one = evaluate(part, facts);
    if (one === decisive) return decisive;
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}

const negate = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : truth === 'true' ? 'false' : 'true');

function compare(leaf: Leaf, value: FactValue): boolean {
  switch (leaf.op) {
    case 'eq':
      return value === leaf.value;
    case 'neq':
      return value !== leaf.value;
    case 'in':
      return leaf.value.some((one) => one === value);
    case 'contains_any':
      return Array.isArray(value) && value.some((one) => leaf.value.includes(one));
    case 'any_lt':
      return Array.isArray(value) && value.some((one) => one < leaf.value);
    case 'exists':
      return (value !== '' && !(Array.isArray(value) && value.length === 0)) === leaf.value;
    default:
      return comparable(value, leaf.value) && inOrder(leaf.op, value, leaf.value);
  }
}

/** Numbers compare with numbers, days with days; ISO days sort as text. */
function comparable(value: FactValue, limit: number | LocalDate): value is number | LocalDate {
  if (typeof limit === 'number') return typeof value === 'number';
  return parseLocalDate(value) !== undefined;
}

function inOrder(op: 'gte' | 'lte' | 'gt' | 'lt', left: number | LocalDate, right: number | LocalDate): boolean {
  const order = { gte: left >= right, lte: left <= right, gt: left > right, lt: left < right };
  return order[op];
}
