import { questionsFor } from './questions.js';

describe('questions', () => {
  it('asks first what most services wait for, then by id, and each fact once', () => {
    expect(questionsFor([['rents_flat', 'age'], ['in_need', 'age'], ['child_age'], ['in_need', 'age']])).toEqual([
      'age',
      'in_need',
      'child_age',
      'rents_flat',
    ]);
  });

  it('asks nothing where nothing is open', () => {
    expect(questionsFor([[], []])).toEqual([]);
  });
});
