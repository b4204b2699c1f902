import {
  evaluate,
  type Condition,
  type Facts,
  type FactValue,
  type Leaf,
  type Truth,
} from '../../authority-kit/index.js';

/** One comparison that decided a condition, and what was known about its fact. */
export interface Input {
  readonly fact: string;
  readonly op: Leaf['op'];
  readonly value: Leaf['value'];
  /** What was said about the fact; `null` where nobody said anything. */
  readonly given: FactValue | null;
  readonly truth: Truth;
}

/** The comparisons that make `condition` what it is: those reached from its root through parts of the same truth only. */
export function decidingInputs(condition: Condition, facts: Facts, truth = evaluate(condition, facts)): Input[] {
  if ('fact' in condition) {
    const { fact, op, value } = condition;
    return [{ fact, op, value, given: facts[fact] ?? null, truth }];
  }
  if ('not' in condition) return decidingInputs(condition.not, facts);
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.filter((part) => evaluate(part, facts) === truth).flatMap((part) => decidingInputs(part, facts, truth));
}
