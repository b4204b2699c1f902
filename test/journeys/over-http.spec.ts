import { type components } from '../../openapi/types/public.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { contractClient } from '../support/contract-client.js';
import { JOURNEYS, type ExpectedHandOff, type Journey } from './journey.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

/** Somebody who has not signed in; every answer is held against the contract. */
const anybody = () => contractClient('public', app.url);

type Schemas = components['schemas'];
type Plan = Schemas['PreviewResponse'];
type Concern = NonNullable<Schemas['PreviewRequest']['concerns']>[number];

const preview = async ({ today, place, facts }: Journey, concerns?: Concern[]): Promise<Plan> => {
  const body = { today, place: place.ags, facts: facts as Schemas['PreviewRequest']['facts'], concerns };
  const { data, error } = await anybody().POST('/v1/routing/preview', { body });
  expect(error).toBeUndefined();
  return data as Plan;
};

const byService = (plan: Plan) => new Map(plan.services.map((line) => [line.service, line]));

/** A capacity is proved by the service handed over from; offices tell two desks of one authority apart. */
const questionOf = (journey: Journey, { from, to, service, ...rest }: ExpectedHandOff) => ({
  today: journey.today,
  from,
  to,
  service,
  transfer: rest.transfer,
  fields: rest.fieldsAllowed,
  consent: rest.consent,
  facts: journey.facts,
});

const decide = async (question: object) => {
  const body = question as Schemas['TransferQueryRequest'];
  const { data, error } = await anybody().POST('/v1/transfers/decide', { body });
  expect(error).toBeUndefined();
  return data;
};

describe.each(JOURNEYS.map((journey) => [journey.id, journey] as const))('%s over HTTP', (_id, journey) => {
  const { services, order, handOffs, deniedHandOffs, deadlines } = journey.expect;

  it('is planned as expected, by the public preview', async () => {
    const plan = await preview(journey);
    const lines = byService(plan);
    expect(services.must.filter((id) => lines.get(id)?.outcome !== 'fits')).toEqual([]);
    expect(services.mustNot.filter((id) => lines.get(id)?.outcome !== 'does_not_fit')).toEqual([]);
    for (const [service, facts] of Object.entries(services.needsFacts)) {
      expect(lines.get(service)).toMatchObject({ outcome: 'unknown', missingFacts: [...facts].toSorted() });
    }
    expect(plan.order).toEqual(expect.arrayContaining(order.map((edge) => [...edge])));
  });

  it('is planned from what the person says, too', async () => {
    const concerns = journey.concerns.flatMap(({ lifeEvent, services: named }): Concern[] =>
      lifeEvent === undefined ? named.map((service) => ({ service })) : [{ lifeEvent }],
    );
    const plan = await preview(journey, concerns);
    expect(plan.order).toEqual(expect.arrayContaining(order.map((edge) => [...edge])));
    expect(plan.services.length).toBeLessThan(122);
  });

  it.each(handOffs.map((one) => [`${one.from} → ${one.to} by ${one.transfer}`, one] as const))(
    'allows %s',
    async (_, handOff) => {
      const decision = await decide(questionOf(journey, handOff));
      expect(decision).toMatchObject({ allowed: true, transfer: handOff.transfer, deniedBy: null, missing: [] });
    },
  );

  it.each(deniedHandOffs.map((one) => [`${one.from} → ${one.to}: ${one.deniedBy}`, one] as const))(
    'denies %s',
    async (_, { from, to, fields, consent, mode, deniedBy }) => {
      const question = { today: journey.today, from, to, fields, consent, facts: journey.facts };
      expect(await decide({ ...question, ...(mode && { mode }) })).toMatchObject({ allowed: false, deniedBy });
    },
  );

  it.each(deadlines.map((one) => [`${one.deadlineId} from ${one.triggerDate ?? one.fixedDate}`, one] as const))(
    'computes %s',
    async (_, { result, scenario: _scenario, doubt: _doubt, ...query }) => {
      const body = { ...query, region: 'DE-NI', today: journey.today } as Schemas['DeclaredDeadlineRequest'];
      const { response, data, error } = await anybody().POST('/v1/deadlines/calculate', { body });
      const { noDate, ...days } = result;
      expect(response.status).toBe(noDate ? 422 : 200);
      expect(data ?? error).toMatchObject(noDate ? { code: 'DEADLINE_NO_DATE' } : days);
    },
  );
});
