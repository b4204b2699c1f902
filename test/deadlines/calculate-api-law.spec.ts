import { DEADLINES, GLOBAL_RULES } from '../../src/deadlines/index.js';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe('the declared law', () => {
  it('lists every deadline with what holds for all of them', async () => {
    const { status, body } = await app.request().get<{ rules: string[]; deadlines: { id: string }[] }>('/v1/deadlines');
    expect(status).toBe(200);
    expect(body.rules).toEqual(GLOBAL_RULES);
    expect(body.deadlines.map(({ id }) => id)).toEqual(DEADLINES.map(({ id }) => id));
  });

  it.each(DEADLINES)(
    'shows $id as it is declared',
    async ({ id, title, legalBasis, length, reminders, deliveryRules }) => {
      const { status, body } = await app.request().get<Record<string, unknown>>(`/v1/deadlines/${id}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ id, title, legalBasis, length, reminders });
      expect((body['deliveryRules'] as { id: string }[]).map((rule) => rule.id)).toEqual(deliveryRules);
    },
  );

  it('has no other', async () => {
    const { status, body } = await app.request().get<{ code: string }>('/v1/deadlines/no-such-law');
    expect([status, body.code]).toEqual([404, 'DEADLINE_NOT_FOUND']);
  });

  it('can be asked for in GraphQL, also in vain', async () => {
    const query =
      '{ known: deadlineLaw(key: "sgg-84-widerspruch") { id: key title { en } triggerEvent length { value unit } deliveryRules } unknown: deadlineLaw(key: "no-such-law") { id } }';
    const { body } = await app.request().graphql(query);
    const known = {
      id: 'sgg-84-widerspruch',
      title: { en: 'Objection in social law matters' },
      triggerEvent: 'notification_of_decision',
      length: { value: 1, unit: 'months' },
      deliveryRules: expect.arrayContaining(['post_domestic_sgbx']),
    };
    expect(body).toEqual({ data: { known, unknown: null } });
  });
});
