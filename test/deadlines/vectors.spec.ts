import { calculateVector, deadlineById } from '../../src/deadlines/index.js';
import { VECTORS } from './golden-data.js';

const ALL = [...VECTORS.vectors, ...VECTORS.extraVectors, ...VECTORS.retroactiveAndSpecial];

it('there are 30, 14 and 6 vectors', () => {
  expect(Object.values(VECTORS).map((layer) => layer.length)).toEqual([30, 14, 6]);
});

describe.each(ALL)('$id $title', ({ input, expected, deadlineId }) => {
  it('gives exactly the days expected', () => {
    const { kind, steps, ...days } = calculateVector(input) as unknown as Record<string, unknown>;
    expect(kind).toBe('computed');
    expect(days).toEqual(expected);
    expect(steps).toBeInstanceOf(Array);
  });

  it('belongs to a declared deadline', () => {
    expect(deadlineById(deadlineId)).toBeDefined();
  });
});
