import { SERVICES } from '../../src/authorities/index.js';
import { planHousehold } from '../../src/case-routing/domain/plan-household.js';
import { OFFICES } from '../../src/catalogue/sample-district/index.js';
import { JOURNEYS } from './journey.js';

/** Outcomes of the services for children, child by child. */
function outcomesByChild(id: string, service: string) {
  const journey = JOURNEYS.find((one) => one.id === id);
  if (journey === undefined) throw new Error(`no journey ${id}`);
  const { facts, today, place } = journey;
  const ages = facts['children_ages'];
  const children = Array.isArray(ages)
    ? ages.map((age: number) => ({ id: `${age}`, facts: { ...facts, child_age: age } }))
    : [];
  const request = { today, place: place.ags, concerns: [{ service }], documentsHeld: [] };
  const routing = planHousehold(children, request, { services: SERVICES, offices: OFFICES, closures: [] });
  if (routing.kind === 'refused') throw new Error('refused');
  return Object.fromEntries(routing.plan.members.map(({ member, services }) => [member, services[0]?.outcome]));
}

describe('a household with several children', () => {
  it('does not overlook the day-care place of the younger child', () => {
    expect(outcomesByChild('jn-01', 'ja-kita')).toEqual({ 4: 'fits', 9: 'does_not_fit' });
  });

  it('does not send the younger child to school', () => {
    expect(outcomesByChild('jn-09', 'schule-aufnahme')).toEqual({ 3: 'does_not_fit', 6: 'fits' });
  });
});
