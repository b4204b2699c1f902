import type { Facts, PublicService } from '../../authority-kit/index.js';
import type { EndpointClosure, Office } from '../../catalogue/index.js';
import { planHousehold } from './plan-household.js';
import { planRoute } from './plan-route.js';
import type { RoutePlan } from './route-plan.js';
import type { Concern, RouteRequest } from './route-request.js';

const service = (id: string, more: Partial<PublicService>): PublicService => ({
  id,
  authority: 'jobcenter',
  name: { de: id, en: id },
  plain: { de: id },
  leikaKey: null,
  legalBasis: ['§ 7 SGB II'],
  condition: { fact: 'in_need', op: 'eq', value: true },
  conditionNote: null,
  documents: [],
  fee: { cents: null, note: null },
  channels: [],
  deadlines: [],
  remedy: { type: 'none', deadlineId: null, preliminaryObjection: null, note: null },
  nextHandOffs: [],
  certainty: 'known',
  doubts: [],
  sources: [],
  note: null,
  validFrom: null,
  validUntil: null,
  ...more,
});

const money = service('jc-grundsicherungsgeld', {
  documents: ['reisepass', 'mietvertrag'],
  nextHandOffs: [
    {
      service: 'fk-kindergeld',
      authority: 'familienkasse',
      why: 'Kindergeld',
      transfer: 'tp-familienkasse',
      fields: ['name'],
      consent: 'person_initiated',
      legalBasis: ['§ 68 EStG'],
    },
    {
      service: 'jc-but',
      authority: 'jobcenter',
      why: 'Bildung und Teilhabe',
      transfer: 'tp-self-service',
      fields: [],
      consent: 'person_initiated',
      legalBasis: ['keine Übermittlung'],
    },
  ],
});
const again = service('jc-but', { nextHandOffs: money.nextHandOffs });
const child = service('fk-kindergeld', {
  authority: 'familienkasse',
  condition: {
    all: [
      { fact: 'in_need', op: 'eq', value: true },
      { fact: 'child_age', op: 'lt', value: 18 },
    ],
  },
});
const later = service('bamf-kurstraeger', { authority: 'bamf', validFrom: '2027-01-01' });

const office = (id: string, more: Partial<Office>): Office => ({
  id,
  authority: 'jobcenter',
  name: id,
  area: ['03354'],
  competentFor: null,
  sites: [],
  languages: ['de'],
  interpreterOnRequest: true,
  acceptsHandOffs: true,
  calendar: 'DE-NI',
  capacityPerDay: 1,
  openMattersLimit: null,
  version: 1,
  email: `${id}@example.org`,
  sample: [],
  note: null,
  validFrom: null,
  validUntil: null,
  ...more,
});

const offices = [
  office('of-old', { validUntil: '2026-11-23' }),
  office('of-jobcenter', { validFrom: '2026-11-24' }),
  office('of-kasse', {
    authority: 'familienkasse',
    competentFor: { fact: 'employment', op: 'neq', value: 'self_employed' },
  }),
];

const closures: readonly EndpointClosure[] = [];

const request: RouteRequest = { today: '2026-11-24', place: '03354016', facts: {}, concerns: [], documentsHeld: [] };

const plan = (facts: Facts, concerns: readonly Concern[] = [], more: Partial<RouteRequest> = {}): RoutePlan => {
  const routing = planRoute(
    { ...request, facts, concerns, ...more },
    { services: [money, again, child, later], offices, closures },
  );
  if (routing.kind === 'refused') throw new Error('refused');
  return routing.plan;
};

const byId = (one: RoutePlan, id: string) => one.services.find(({ service }) => service === id);

describe('plan of a route', () => {
  it('considers every service in force', () => {
    expect(plan({}).services.map(({ service }) => service)).toEqual([money.id, again.id, child.id]);
    expect(byId(plan({}, [], { today: '2027-01-01' }), later.id)).toMatchObject({ outcome: 'unknown' });
  });

  it('says what fits, what is open and what does not fit', () => {
    const outcomes = (facts: Facts) => plan(facts).services.map(({ outcome }) => outcome);
    expect(outcomes({})).toEqual(['unknown', 'unknown', 'unknown']);
    expect(outcomes({ in_need: true })).toEqual(['fits', 'fits', 'unknown']);
    expect(outcomes({ in_need: false })).toEqual(['does_not_fit', 'does_not_fit', 'does_not_fit']);
  });

  it('gives rule, inputs, paragraph and version for every line', () => {
    expect(byId(plan({ in_need: true, age: 30 }), money.id)?.because).toEqual([
      {
        kind: 'condition',
        rule: 'jc-grundsicherungsgeld/condition',
        ruleVersion: plan({}).ruleVersion,
        result: 'fits',
        inputs: [{ fact: 'in_need', op: 'eq', value: true, given: true, truth: 'true' }],
        basis: ['§ 7 SGB II'],
        certainty: 'known',
      },
      expect.objectContaining({
        kind: 'office',
        rule: 'jobcenter/competent-office',
        result: 'competent',
        place: '03354016',
        area: '03354',
        inputs: [],
        candidates: ['of-jobcenter'],
      }),
    ]);
  });

  it('knows no office where the place lies outside, or where a fact is missing', () => {
    const outside = byId(plan({}, [], { place: '09162000' }), money.id);
    expect([outside?.office, outside?.because[1].result]).toEqual([null, 'place-not-covered']);
    const open = byId(plan({}), child.id);
    expect([open?.office, open?.because[1]]).toEqual([
      null,
      expect.objectContaining({ result: 'needs-facts', candidates: ['of-kasse'] }),
    ]);
    expect(byId(plan({ employment: 'none' }), child.id)?.office).toBe('of-kasse');
  });

  it('asks for what is missing, and for what the office of a fitting service depends on', () => {
    expect(plan({}).questions).toEqual(['in_need', 'child_age', 'employment']);
    expect(plan({ in_need: true, child_age: 4 }).questions).toEqual(['employment']);
    expect(plan({ in_need: false }).questions).toEqual([]);
  });

  it('does not ask again for documents the person has', () => {
    expect(byId(plan({}), money.id)?.documents).toEqual(['reisepass', 'mietvertrag']);
    expect(byId(plan({}, [], { documentsHeld: ['reisepass'] }), money.id)?.documents).toEqual(['mietvertrag']);
  });

  it('proposes hand-offs once, and tells what the person does alone', () => {
    const { handOffs, nextSteps } = plan({ in_need: true });
    expect(handOffs).toEqual([
      {
        from: 'jobcenter',
        to: 'familienkasse',
        service: 'fk-kindergeld',
        transfer: 'tp-familienkasse',
        fields: ['name'],
        consent: 'person_initiated',
        legalBasis: ['§ 68 EStG'],
      },
    ]);
    expect(nextSteps.map(({ from, service }) => [from, service])).toEqual([
      [money.id, 'jc-but'],
      [again.id, 'jc-but'],
    ]);
    expect(plan({}).handOffs).toEqual([]);
  });

  it('answers about the concerns only', () => {
    expect(plan({}, [{ service: child.id }]).services.map(({ service }) => service)).toEqual([child.id]);
    const birth = plan({}, [{ lifeEvent: 'birth' }]).services.map(({ service }) => service);
    expect(birth).toEqual([child.id]);
  });

  it('keeps the order of the whole case: what fits counts, what is open counts when asked about', () => {
    const steps = (facts: Facts, concerns: readonly Concern[]) => plan(facts, concerns).order.map(([before]) => before);
    expect(steps({ in_need: true }, [{ service: child.id }])).toContain(money.id);
    expect(steps({}, [{ service: child.id }])).not.toContain(money.id);
    expect(steps({}, [{ service: money.id }])).toContain(money.id);
    expect(steps({ in_need: false }, [{ service: money.id }])).toEqual([]);
  });

  it.each([
    [{ service: 'no-such' }, '/concerns/1/service unknown-service'],
    [{ service: later.id }, '/concerns/1/service service-not-in-force'],
    [{ lifeEvent: 'no-such' }, '/concerns/1/lifeEvent unknown-life-event'],
  ])('refuses the concern %j', (concern, expected) => {
    const concerns = [{ service: money.id }, concern];
    const routing = planRoute({ ...request, concerns }, { services: [money, later], offices, closures });
    const faults = routing.kind === 'refused' ? routing.faults : [];
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
  });
});

describe('plan of a household', () => {
  const ground = { services: [money, child], offices, closures };

  it('looks at each member on their own facts and asks each for what they have not said', () => {
    const members = [
      { id: 'older', facts: { in_need: true, child_age: 19 } },
      { id: 'younger', facts: { in_need: true, child_age: 4, employment: 'none' } },
      { id: 'parent', facts: { in_need: true } },
    ];
    const routing = planHousehold(members, request, ground);
    const found = routing.kind === 'planned' ? routing.plan : undefined;
    expect(found?.members.map(({ member, services }) => [member, services[1]?.outcome])).toEqual([
      ['older', 'does_not_fit'],
      ['younger', 'fits'],
      ['parent', 'unknown'],
    ]);
    expect(found?.handOffs).toHaveLength(1);
    expect(found?.questions).toEqual([
      { fact: 'child_age', members: ['parent'] },
      { fact: 'employment', members: ['parent'] },
    ]);
  });

  it('refuses what none of its members can be answered about', () => {
    const concerns = [{ service: 'no-such' }];
    expect(planHousehold([{ id: 'a', facts: {} }], { ...request, concerns }, ground).kind).toBe('refused');
  });
});
