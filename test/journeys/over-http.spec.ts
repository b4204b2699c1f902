import { openTestApp, type Requests, type TestApp } from '../support/app.js';
import { JOURNEYS, type ExpectedHandOff, type Journey } from './journey.js';

let app: TestApp;
let anybody: Requests;

beforeAll(async () => {
  app = await openTestApp();
  anybody = app.request();
});
afterAll(() => app.close());

interface Preview {
  readonly services: readonly { service: string; office: string | null; outcome: string; missingFacts: string[] }[];
  readonly order: readonly [string, string][];
}

const preview = async ({ today, place, facts }: Journey, concerns?: readonly object[]) => {
  const body = { today, place: place.ags, facts, ...(concerns === undefined ? {} : { concerns }) };
  const { status, body: plan } = await anybody.post<Preview>('/v1/routing/preview', body);
  expect(status).toBe(200);
  return plan;
};

const byService = (plan: Preview) => new Map(plan.services.map((line) => [line.service, line]));

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
    const concerns = journey.concerns.flatMap(({ lifeEvent, services: named }): object[] =>
      lifeEvent === undefined ? named.map((service) => ({ service })) : [{ lifeEvent }],
    );
    const plan = await preview(journey, concerns);
    expect(plan.order).toEqual(expect.arrayContaining(order.map((edge) => [...edge])));
    expect(plan.services.length).toBeLessThan(122);
  });

  it.each(handOffs.map((one) => [`${one.from} → ${one.to} by ${one.transfer}`, one] as const))(
    'allows %s',
    async (_, handOff) => {
      const { status, body } = await anybody.post('/v1/transfers/decide', questionOf(journey, handOff));
      expect(status).toBe(200);
      expect(body).toMatchObject({ allowed: true, transfer: handOff.transfer, deniedBy: null, missing: [] });
    },
  );

  it.each(deniedHandOffs.map((one) => [`${one.from} → ${one.to}: ${one.deniedBy}`, one] as const))(
    'denies %s',
    async (_, { from, to, fields, consent, mode, deniedBy }) => {
      const question = { today: journey.today, from, to, fields, consent, facts: journey.facts };
      const { status, body } = await anybody.post('/v1/transfers/decide', { ...question, ...(mode && { mode }) });
      expect(status).toBe(200);
      expect(body).toMatchObject({ allowed: false, deniedBy });
    },
  );

  it.each(deadlines.map((one) => [`${one.deadlineId} from ${one.triggerDate ?? one.fixedDate}`, one] as const))(
    'computes %s',
    async (_, { result, scenario: _scenario, doubt: _doubt, ...query }) => {
      const question = { ...query, region: 'DE-NI', today: journey.today };
      const { status, body } = await anybody.post('/v1/deadlines/calculate', question);
      const { noDate, ...days } = result;
      expect(status).toBe(noDate ? 422 : 200);
      expect(body).toMatchObject(noDate ? { code: 'DEADLINE_NO_DATE' } : days);
    },
  );
});
