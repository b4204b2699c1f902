import * as fc from 'fast-check';
import { FACTS, factsOf, type FactDefinition, type Facts, type FactValue } from '../../src/authority-kit/index.js';
import { SERVICES } from '../../src/authorities/index.js';
import { MUNICIPALITIES, OFFICES } from '../../src/catalogue/sample-district/index.js';
import { parseAreaKey } from '../../src/catalogue/index.js';
import { planRoute } from '../../src/case-routing/domain/plan-route.js';
import type { RoutePlan } from '../../src/case-routing/domain/route-plan.js';

const SMALL_NUMBERS = fc.integer({ min: 0, max: 100 });

/** Any value the vocabulary allows for a fact. */
function valueOf({ type, values }: FactDefinition): fc.Arbitrary<FactValue> {
  const choice = fc.constantFrom(...(values ?? ['UKR', 'ROU']));
  const byType: Record<FactDefinition['type'], fc.Arbitrary<FactValue>> = {
    bool: fc.boolean(),
    int: SMALL_NUMBERS,
    date: fc.constantFrom('2022-02-24', '2024-08-05', '2026-11-16'),
    enum: choice,
    string: choice,
    int_list: fc.array(SMALL_NUMBERS, { maxLength: 3 }),
    enum_list: fc.array(choice, { maxLength: 3 }),
  };
  return byType[type];
}

const definitions: [fact: string, definition: FactDefinition][] = Object.entries(FACTS);
const anyFact = fc.oneof(
  ...definitions.map(([fact, definition]) => valueOf(definition).map((value) => ({ fact, value }))),
);
const model = Object.fromEntries(definitions.map(([fact, definition]) => [fact, valueOf(definition)]));
const anyFacts: fc.Arbitrary<Facts> = fc.record(model, { requiredKeys: [] });
const allFacts: fc.Arbitrary<Facts> = fc.record(model);
const anyPlace = fc.constantFrom(
  ...MUNICIPALITIES.flatMap(({ ags }) => {
    const parsed = parseAreaKey(ags);
    return parsed.kind === 'key' ? [parsed.key] : [];
  }),
);

const factsOfService = new Map(SERVICES.map(({ id, condition }) => [id, factsOf(condition)]));

function planOf(facts: Facts, place: `${number}`): RoutePlan {
  const routing = planRoute(
    { today: '2026-11-22', place, facts, concerns: [], documentsHeld: [] },
    { services: SERVICES, offices: OFFICES, closures: [] },
  );
  if (routing.kind === 'refused') throw new Error('a plan without concerns cannot be refused');
  return routing.plan;
}

const settled = (plan: RoutePlan) =>
  Object.fromEntries(
    plan.services.filter(({ outcome }) => outcome !== 'unknown').map(({ service, outcome }) => [service, outcome]),
  );

const officesFound = (plan: RoutePlan) =>
  Object.fromEntries(
    plan.services
      .filter(({ because: [, { result }] }) => result !== 'needs-facts')
      .map(({ service, office }) => [service, office]),
  );

describe('route plans, whatever is known', () => {
  it('one more answer never reopens what is settled', () => {
    fc.assert(
      fc.property(anyFacts, anyFact, anyPlace, (facts, { fact, value }, place) => {
        fc.pre(facts[fact] === undefined);
        const before = planOf(facts, place);
        const after = planOf({ ...facts, [fact]: value }, place);
        expect(settled(after)).toMatchObject(settled(before));
        expect(officesFound(after)).toMatchObject(officesFound(before));
      }),
    );
  });

  it('the same facts give the same plan, in whichever order they were told', () => {
    fc.assert(
      fc.property(anyFacts, anyPlace, (facts, place) => {
        const reversed = Object.fromEntries(Object.entries(facts).toReversed());
        expect(JSON.stringify(planOf(reversed, place))).toBe(JSON.stringify(planOf(facts, place)));
      }),
    );
  });

  it('an open service asks for unknown facts of its own condition, and a settled one for nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyPlace, (facts, place) => {
        const { services } = planOf(facts, place);
        const wrong = services.filter(({ service, outcome, missingFacts, because: [{ inputs }] }) => {
          const own = factsOfService.get(service);
          const undecided = inputs.filter(({ truth }) => truth === 'unknown').map(({ fact }) => fact);
          return (
            missingFacts.some((fact) => fact in facts || own?.includes(fact) !== true) ||
            missingFacts.length > 0 !== (outcome === 'unknown') ||
            [...new Set(undecided)].toSorted().join() !== missingFacts.join()
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('the questions are what open services and offices wait for, each asked once', () => {
    fc.assert(
      fc.property(anyFacts, anyPlace, (facts, place) => {
        const { services, questions } = planOf(facts, place);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.filter((fact) => fact in facts)).toEqual([]);
        expect(questions).toEqual(expect.arrayContaining(services.flatMap(({ missingFacts }) => missingFacts)));
      }),
    );
  });

  it('answering every question settles every service', () => {
    fc.assert(
      fc.property(anyFacts, allFacts, anyPlace, (said, answers, place) => {
        let facts = said;
        let plan = planOf(facts, place);
        for (let [fact] = plan.questions; fact !== undefined; [fact] = plan.questions) {
          facts = { ...facts, [fact]: answers[fact] };
          plan = planOf(facts, place);
        }
        expect(plan.services.filter(({ outcome }) => outcome === 'unknown')).toEqual([]);
        const fitting = plan.services.filter(({ outcome }) => outcome === 'fits').map(({ service }) => service);
        expect(Object.keys(officesFound(plan))).toEqual(expect.arrayContaining(fitting));
      }),
      { numRuns: 20 },
    );
  });

  it('the order can be followed from top to bottom', () => {
    fc.assert(
      fc.property(anyFacts, anyPlace, (facts, place) => {
        const { order } = planOf(facts, place);
        const tooLate = order.filter(([before], index) => order.slice(index).some(([, after]) => after === before));
        expect(tooLate).toEqual([]);
      }),
    );
  });
});
