import { CALCULATION_EXAMPLES } from '../../src/deadlines/api/calculation.examples.js';
import { DEADLINES, GLOBAL_RULES } from '../../src/deadlines/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { previewApp } from '../../src/preview-app.js';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

interface Schema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Contract {
  readonly paths: Record<string, { post: { requestBody: object; responses: Record<string, object> } }>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** Names of the schemas a description refers to. */
const refsIn = (description: unknown): string[] =>
  [...JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? '');

const fits = ({ required = [], properties }: Schema, value: object): boolean =>
  required.every((key) => Object.hasOwn(value, key)) &&
  Object.keys(value).every((key) => Object.hasOwn(properties, key));

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
      '{ known: deadlineLaw(id: "sgg-84-widerspruch") { id title { en } triggerEvent length { value unit } deliveryRules } unknown: deadlineLaw(id: "no-such-law") { id } }';
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

describe('the contract', () => {
  let contract: Contract;
  beforeAll(async () => {
    const preview = await previewApp();
    contract = openApiDocument(preview) as unknown as Contract;
    await preview.close();
  });

  const operation = () => {
    const post = contract.paths['/v1/deadlines/calculate']?.post;
    if (post === undefined) throw new Error('the operation is not described');
    return { post, schemas: contract.components.schemas };
  };

  it.each(Object.entries(CALCULATION_EXAMPLES))(
    'example "%s" is one of its questions and has one of its answers',
    async (_, { value }) => {
      const { post, schemas } = operation();
      const { status, body } = await app.request().post<object>('/v1/deadlines/calculate', value);
      expect(status).toBe(200);
      const describedBy = (description: unknown, one: object) =>
        refsIn(description).filter((name) => fits(schemas[name] ?? { properties: {} }, one));
      expect(describedBy(post.requestBody, value)).toHaveLength(1);
      expect(describedBy(post.responses['200'], body).length).toBeGreaterThan(0);
    },
  );

  it('has an example for every kind of question', () => {
    const { post } = operation();
    expect(Object.keys(CALCULATION_EXAMPLES)).toHaveLength(refsIn(post.requestBody).length);
  });

  it('describes every member of a declaration', async () => {
    const { schemas } = operation();
    const { body } = await app.request().get<object>('/v1/deadlines/sgg-84-widerspruch');
    expect(Object.keys(body).toSorted()).toEqual(
      Object.keys(schemas['DeadlineLawResponse']?.properties ?? {}).toSorted(),
    );
  });
});
