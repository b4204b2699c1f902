import { serviceById } from '../../src/authorities/index.js';
import { LIFE_EVENTS } from '../../src/case-routing/law/life-events.js';
import { MILESTONES } from '../../src/case-routing/law/milestones.js';
import { PRECONDITIONS } from '../../src/case-routing/law/preconditions.js';

const milestones = MILESTONES.map(({ id }) => id);

describe('preconditions', () => {
  it('join declared services and milestones', () => {
    const steps = PRECONDITIONS.flatMap(({ before, after }) => [before, after]);
    expect(steps.filter((step) => !milestones.includes(step) && serviceById(step) === undefined)).toEqual([]);
    expect(milestones.filter((milestone) => !steps.includes(milestone))).toEqual([]);
  });

  it('are each stated once, with their law', () => {
    const edges = PRECONDITIONS.map(({ before, after }) => `${before} ${after}`);
    expect(new Set(edges).size).toBe(edges.length);
    expect(PRECONDITIONS.filter(({ basis }) => basis === '')).toEqual([]);
  });
});

describe('life events', () => {
  it('are named once and lead to declared services', () => {
    const ids = LIFE_EVENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(LIFE_EVENTS.flatMap(({ services }) => services).filter((id) => serviceById(id) === undefined)).toEqual([]);
    expect(LIFE_EVENTS.filter(({ services }) => services.length === 0)).toEqual([]);
  });
});
