import type { Condition } from '../../authority-kit/index.js';
import { decidingInputs } from './deciding-inputs.js';

const adult: Condition = { fact: 'age', op: 'gte', value: 18 };
const pupil: Condition = { fact: 'is_student', op: 'eq', value: true };
const needy: Condition = { fact: 'in_need', op: 'eq', value: true };
const rule: Condition = { all: [{ any: [adult, pupil] }, { not: needy }] };

const decided = (facts: Record<string, number | boolean>) =>
  decidingInputs(rule, facts).map(({ fact, given, truth }) => [fact, given, truth]);

describe('what decided a condition', () => {
  it('names every comparison that had to hold', () => {
    expect(decided({ age: 30, is_student: false, in_need: false })).toEqual([
      ['age', 30, 'true'],
      ['in_need', false, 'false'],
    ]);
  });

  it('names only the comparison that ruled it out', () => {
    expect(decided({ age: 30, in_need: true })).toEqual([['in_need', true, 'true']]);
    expect(decided({ age: 12, is_student: false, in_need: false })).toEqual([
      ['age', 12, 'false'],
      ['is_student', false, 'false'],
    ]);
  });

  it('names what is not known yet', () => {
    expect(decided({ age: 12, in_need: false })).toEqual([['is_student', null, 'unknown']]);
  });

  it('repeats the comparison itself', () => {
    expect(decidingInputs(adult, { age: 17 })).toEqual([
      { fact: 'age', op: 'gte', value: 18, given: 17, truth: 'false' },
    ]);
  });
});
