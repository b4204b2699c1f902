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
  const inputs: Input[] = [];
  collect(condition, facts, truth, inputs);
  return inputs;
}

function collect(condition: Condition, facts: Facts, truth: Truth, inputs: Input[]): void {
  if ('fact' in condition) {
    const { fact, op, value } = condition;
    inputs.push({ fact, op, value, given: facts[fact] ?? null, truth });
  } else if ('not' in condition) {
    collect(condition.not, facts, evaluate(condition.not, facts), inputs);
  } else {
    const parts = 'all' in condition ? condition.all : condition.any;
    // A true conjunction has only true parts, a false disjunction only false ones.
    const everyPart = truth === ('all' in condition ? 'true' : 'false');
    for (const part of parts) {
      if (everyPart || evaluate(part, facts) === truth) collect(part, facts, truth, inputs);
    }
  }
}
