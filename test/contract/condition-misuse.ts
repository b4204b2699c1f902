import { FACTS, isFactId, parseFacts, type Condition, type Leaf } from '../../src/authority-kit/index.js';

type FactType = (typeof FACTS)[keyof typeof FACTS]['type'];

/** Which comparisons make sense for which type of fact; any other is always `false` and hides a mistake. */
const FITTING: Record<FactType, readonly Leaf['op'][]> = {
  bool: ['eq', 'neq', 'exists'],
  enum: ['eq', 'neq', 'in', 'exists'],
  string: ['eq', 'neq', 'in', 'exists'],
  int: ['eq', 'neq', 'in', 'gte', 'lte', 'gt', 'lt', 'exists'],
  date: ['eq', 'neq', 'gte', 'lte', 'gt', 'lt', 'exists'],
  int_list: ['any_lt', 'contains_any', 'exists'],
  enum_list: ['contains_any', 'exists'],
};

/** Everything in `condition` that the vocabulary does not know or cannot compare, in words. */
export function misuses(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(misuses);
  if ('any' in condition) return condition.any.flatMap(misuses);
  return 'not' in condition ? misuses(condition.not) : misusesOf(condition);
}

function misusesOf(leaf: Leaf): string[] {
  if (!isFactId(leaf.fact)) return [`unknown fact ${leaf.fact}`];
  if (!FITTING[FACTS[leaf.fact].type].includes(leaf.op)) return [`${leaf.op} does not fit ${leaf.fact}`];
  return possibleValues(leaf)
    .map((value) => parseFacts({ [leaf.fact]: value }))
    .filter((parsed) => 'problems' in parsed)
    .map(() => `impossible value for ${leaf.fact}`);
}

/** The comparison turned into facts that must themselves be possible. */
function possibleValues(leaf: Leaf): unknown[] {
  switch (leaf.op) {
    case 'exists':
      return [];
    case 'in':
      return [...leaf.value];
    case 'any_lt':
      return [[leaf.value]];
    default:
      return [leaf.value];
  }
}
