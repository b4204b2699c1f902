import { Ajv2020 } from 'ajv/dist/2020.js';
import { AUDIENCES, documentFor, permissionsOf, PROBLEM_SCHEMA } from '../../src/contract/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { type Role, ROLES } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { handlersOf, type Operation, operationsOf } from './operations.js';

const preview = await previewApp();
const whole = openApiDocument(preview);
const handlers = handlersOf(preview);
const idsOf = (operations: readonly Operation[]) => operations.map(({ id }) => id).toSorted();
const shownTo = (role: Role) =>
  idsOf(AUDIENCES.flatMap((audience) => operationsOf(documentFor(whole, audience, role))));

describe('an operation', () => {
  const operations = operationsOf(whole);

  it('says which roles may call it, as its access rule does', () => {
    const differing = operations.filter((operation) => {
      const rule = handlers.find(({ operationId }) => operationId === operation.id)?.rule;
      return JSON.stringify(permissionsOf(operation)) !== JSON.stringify(rule);
    });
    expect(idsOf(differing)).toEqual([]);
  });

  it('stands in the document of at least one audience', () => {
    const shown = new Set(AUDIENCES.flatMap((audience) => idsOf(operationsOf(documentFor(whole, audience)))));
    expect(idsOf(operations).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(ROLES)('is shown to the role %s exactly where it may call it', (role) => {
    const callable = operations.filter((one) => permissionsOf(one).some((name) => name === 'public' || name === role));
    expect([...new Set(shownTo(role))]).toEqual(idsOf(callable));
  });
});

describe.each(AUDIENCES)('the document for %s', (audience) => {
  const document = documentFor(whole, audience);
  const text = JSON.stringify(document);

  it('holds every component it names, and none it does not', () => {
    const named = new Set([...text.matchAll(/"#\/components\/(\w+\/[^"]+)"/g)].map(([, name]) => name));
    const { securitySchemes, ...components } = document.components ?? {};
    const held = Object.entries(components).flatMap(([kind, all]) => Object.keys(all).map((name) => `${kind}/${name}`));
    expect(held.toSorted()).toEqual([...named].toSorted());
    expect(Object.keys(securitySchemes ?? {})).toEqual(['bearer']);
  });

  it('describes exactly the groups of its operations', () => {
    const used = new Set(operationsOf(document).flatMap(({ tags = [] }) => tags));
    expect(document.tags?.map(({ name }) => name).toSorted()).toEqual([...used].toSorted());
  });
});

describe('every refusal', () => {
  const isProblem = new Ajv2020({ strict: false, validateFormats: false }).compile(PROBLEM_SCHEMA);
  const responses = operationsOf(whole).flatMap(({ id, responses: all }) =>
    Object.entries(all).map(([status, answer]) => {
      const { $ref = '' } = answer as { $ref?: string };
      const shared = whole.components?.responses?.[$ref.split('/').at(-1) ?? ''];
      return { where: `${id} ${status}`, status: Number(status), answer: (shared ?? answer) as Described };
    }),
  );
  const refusals = responses.filter(({ status }) => status >= 400);

  it('is a problem document whose code is declared, shown by an example', () => {
    const wrong = refusals.filter(({ status, answer: { content } }) => {
      const { example, schema } = content?.['application/problem+json'] ?? {};
      return schema?.$ref !== '#/components/schemas/Problem' || example?.status !== status || !isProblem(example);
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('says what an answer carries: ids everywhere, what is left everywhere but for supervision, when to come again', () => {
    const lacking = responses.filter(({ where, status, answer: { headers = {} } }) => {
      const expected = ['X-Request-Id', 'traceparent'];
      if (!/^is(Live|Ready) /.test(where)) expected.push('RateLimit', 'RateLimit-Policy');
      if (status === 429 || status === 503) expected.push('Retry-After');
      if (status === 401) expected.push('WWW-Authenticate');
      return expected.some((name) => !(name in headers));
    });
    expect(lacking.map(({ where }) => where)).toEqual([]);
  });
});

interface Described {
  readonly headers?: object;
  readonly content?: Record<
    string,
    { readonly schema?: { readonly $ref: string }; readonly example?: { status: number } }
  >;
}
