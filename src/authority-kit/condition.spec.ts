import { evaluate, missingFacts, type Condition } from './condition.js';

const adult: Condition = { fact: 'age', op: 'gte', value: 18 };
const pupil: Condition = { fact: 'is_student', op: 'eq', value: true };

describe('three-valued conditions', () => {
  it('an unknown fact is unknown, not false', () => {
    expect(evaluate(adult, {})).toBe('unknown');
    expect(evaluate({ not: adult }, {})).toBe('unknown');
  });

  it('false settles a conjunction, true settles a disjunction', () => {
    expect(evaluate({ all: [adult, pupil] }, { age: 17 })).toBe('false');
    expect(evaluate({ any: [adult, pupil] }, { age: 30 })).toBe('true');
    expect(evaluate({ all: [adult, pupil] }, { age: 30 })).toBe('unknown');
    expect(evaluate({ any: [adult, pupil] }, { age: 17 })).toBe('unknown');
  });

  it('asks only for facts that can still change the outcome', () => {
    const rule: Condition = { all: [adult, { any: [pupil, { fact: 'employment', op: 'in', value: ['none'] }] }] };
    expect(missingFacts(rule, {})).toEqual(['age', 'employment', 'is_student']);
    expect(missingFacts(rule, { is_student: true })).toEqual(['age']);
    expect(missingFacts(rule, { age: 12 })).toEqual([]);
  });

  it.each([
    [{ fact: 'ages', op: 'any_lt', value: 3 }, { ages: [7, 2] }, 'true'],
    [{ fact: 'ages', op: 'any_lt', value: 3 }, { ages: [] }, 'false'],
    [{ fact: 'benefits', op: 'contains_any', value: ['sgb2'] }, { benefits: ['asylblg', 'sgb2'] }, 'true'],
    [{ fact: 'ages', op: 'exists', value: true }, { ages: [] }, 'false'],
    [{ fact: 'ages', op: 'exists', value: true }, {}, 'unknown'],
    [{ fact: 'age', op: 'lt', value: 18 }, { age: '17' }, 'false'],
    [{ fact: 'entry_date', op: 'lte', value: '2022-12-31' }, { entry_date: '2022-12-31' }, 'true'],
    [{ fact: 'entry_date', op: 'lte', value: '2022-12-31' }, { entry_date: '2023-01-01' }, 'false'],
    [{ fact: 'entry_date', op: 'lte', value: '2022-12-31' }, { entry_date: 2022 }, 'false'],
  ] as const)('%j on %j is %s', (condition, facts, expected) => {
    expect(evaluate(condition, facts)).toBe(expected);
  });
});
