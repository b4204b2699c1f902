import type { Condition } from './condition.js';
import type { ChoiceOf, FactIdOf } from './facts.js';
import type { LocalDate } from './local-date.js';

/**
 * The words a condition is written in. Each makes one comparison of one fact of the vocabulary, and the compiler refuses
 * values the fact cannot take. A fact nobody gave makes every one of them `unknown`.
 */
type Equal<F> =
  F extends FactIdOf<'bool'>
    ? boolean
    : F extends FactIdOf<'enum'>
      ? ChoiceOf<F>
      : F extends FactIdOf<'string'>
        ? string
        : never;

type Comparable = FactIdOf<'bool' | 'enum' | 'string'>;

/** The fact has exactly this value. */
export const is = <F extends Comparable>(fact: F, value: Equal<F>): Condition => ({ fact, op: 'eq', value });

/** The fact is known and has another value. */
export const isNot = <F extends Comparable>(fact: F, value: Equal<F>): Condition => ({ fact, op: 'neq', value });

/** The fact has one of these values. */
export const isOneOf = <F extends FactIdOf<'enum'>>(fact: F, value: readonly ChoiceOf<F>[]): Condition => ({
  fact,
  op: 'in',
  value,
});

/** The number is `value` or more. */
export const atLeast = (fact: FactIdOf<'int'>, value: number): Condition => ({ fact, op: 'gte', value });

/** The number is `value` or less. */
export const atMost = (fact: FactIdOf<'int'>, value: number): Condition => ({ fact, op: 'lte', value });

/** The number is less than `value`. */
export const below = (fact: FactIdOf<'int'>, value: number): Condition => ({ fact, op: 'lt', value });

/** The day is `value` or earlier. */
export const onOrBefore = (fact: FactIdOf<'date'>, value: LocalDate): Condition => ({ fact, op: 'lte', value });

/** The list is known and not empty. */
export const hasAny = (fact: FactIdOf<'int_list' | 'enum_list'>): Condition => ({ fact, op: 'exists', value: true });

/** The list holds at least one number less than `value`. */
export const hasAnyBelow = (fact: FactIdOf<'int_list'>, value: number): Condition => ({ fact, op: 'any_lt', value });

/** The list holds at least one of these values. */
export const includesAnyOf = <F extends FactIdOf<'enum_list'>>(fact: F, value: readonly ChoiceOf<F>[]): Condition => ({
  fact,
  op: 'contains_any',
  value,
});

/** Every part must hold. */
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });

/** At least one part must hold. */
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });

/** The part must not hold; the negation of unknown stays unknown. */
export const not = (part: Condition): Condition => ({ not: part });
