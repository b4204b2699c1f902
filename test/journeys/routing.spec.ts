import { SERVICES } from '../../src/authorities/index.js';
import { competentOffice, type AreaKey } from '../../src/catalogue/index.js';
import { OFFICES } from '../../src/catalogue/sample-district/index.js';
import { planRoute } from '../../src/case-routing/domain/plan-route.js';
import type { Concern } from '../../src/case-routing/domain/route-request.js';
import { JOURNEYS, type Journey } from './journey.js';

const planOf = (journey: Journey, concerns: readonly Concern[] = []) => {
  const { today, place, facts } = journey;
  const routing = planRoute(
    { today, place: place.ags, facts, concerns, documentsHeld: [] },
    { services: SERVICES, offices: OFFICES, closures: [] },
  );
  if (routing.kind === 'refused') throw new Error(routing.faults.map(({ code }) => code).join());
  return routing.plan;
};

const concernsOf = (journey: Journey): Concern[] =>
  journey.concerns.flatMap(({ lifeEvent, services }): Concern[] =>
    lifeEvent === undefined ? services.map((service) => ({ service })) : [{ lifeEvent }],
  );

/** Where somebody leaves for in a journey that does not name the place, such as a youth allocated to another district. */
const NEIGHBOUR: AreaKey = '03360025';

const officeAt = (authority: string, place: AreaKey, journey: Journey) => {
  const found = competentOffice(OFFICES, authority, place, journey.facts);
  return found.kind === 'competent' ? found.office.id : found.kind;
};

describe.each(JOURNEYS.map((journey) => [journey.id, journey] as const))('%s', (_id, journey) => {
  const plan = planOf(journey);
  const outcomes = Object.fromEntries(plan.services.map(({ service, outcome }) => [service, outcome]));
  const { services, offices, officesAfter = {}, order, handOffs } = journey.expect;

  it('proposes the services that fit and no service that does not', () => {
    expect(outcomes).toMatchObject(Object.fromEntries(services.must.map((service) => [service, 'fits'])));
    expect(outcomes).toMatchObject(Object.fromEntries(services.mustNot.map((service) => [service, 'does_not_fit'])));
  });

  it('asks exactly for what is missing', () => {
    const missing = Object.fromEntries(plan.services.map((one) => [one.service, [one.outcome, ...one.missingFacts]]));
    expect(missing).toMatchObject(
      Object.fromEntries(
        Object.entries(services.needsFacts).map(([service, facts]) => [service, ['unknown', ...facts.toSorted()]]),
      ),
    );
    expect(plan.questions).toEqual(expect.arrayContaining(Object.values(services.needsFacts).flat()));
  });

  it('finds the competent offices, before and after a move', () => {
    const planned = Object.fromEntries(plan.services.map(({ authority, office }) => [authority, office]));
    expect(planned).toMatchObject(offices);
    const after = journey.placeAfter?.ags ?? journey.place.ags;
    const found = Object.keys(officesAfter).map((authority) => [authority, officeAt(authority, after, journey)]);
    expect(Object.fromEntries(found)).toEqual(officesAfter);
  });

  it('knows the offices that hand over and take over', () => {
    const named = handOffs.flatMap(({ from, fromOffice, to, toOffice }) => [
      ...(fromOffice === undefined ? [] : [[from, fromOffice]]),
      ...(toOffice === undefined ? [] : [[to, toOffice]]),
    ]);
    const places = [journey.place.ags, journey.placeAfter?.ags ?? NEIGHBOUR];
    const near = named.flatMap(([authority = '']) =>
      places.map((place) => [authority, officeAt(authority, place, journey)]),
    );
    expect(near).toEqual(expect.arrayContaining(named));
  });

  it.each([
    ['all services', []],
    ['its own concerns', concernsOf(journey)],
  ])('puts the steps in order when asked about %s', (_what, concerns) => {
    expect(planOf(journey, concerns).order).toEqual(expect.arrayContaining(order.map((edge) => [...edge])));
  });

  it('answers about the services the person means, and rules none of them out', () => {
    const meant = journey.concerns.flatMap((concern) => concern.services);
    const answered = planOf(journey, concernsOf(journey)).services;
    expect(answered.map(({ service }) => service).toSorted()).toEqual([...new Set(meant)].toSorted());
    expect(answered.filter(({ outcome }) => outcome === 'does_not_fit')).toEqual([]);
  });
});
