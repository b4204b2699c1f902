import { openApiDocument } from '../../src/describe-api.js';
import { type Role } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { openApp, type OpenApp } from './open-app.js';
import { handlersOf, type Operation, operationsOf } from './operations.js';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** A body with one member too many, and where it is. */
interface Intrusion {
  readonly pointer: string;
  readonly body: object;
}

const preview = await previewApp();
const document = openApiDocument(preview);
const rules = new Map(handlersOf(preview).map(({ operationId, rule }) => [operationId, rule]));
const MEMBER = 'unheard_of';

const named = (document.components?.schemas ?? {}) as Record<string, Schema>;
const resolve = ({ $ref, ...schema }: Schema): Schema => ($ref ? (named[$ref.split('/').at(-1) ?? ''] ?? {}) : schema);

/** One intrusion for each object of the body whose members the contract lists. */
function intrusionsInto(schema: Schema): Intrusion[] {
  const { properties, items, allOf = [], anyOf = [], oneOf = [] } = resolve(schema);
  if (items) return intrusionsInto(items).map(({ pointer, body }) => ({ pointer: `/0${pointer}`, body: [body] }));
  const nested = [...allOf, ...anyOf, ...oneOf].flatMap(intrusionsInto);
  if (!properties) return nested;
  const deeper = Object.entries(properties).flatMap(([name, child]) =>
    intrusionsInto(child).map(({ pointer, body }) => ({ pointer: `/${name}${pointer}`, body: { [name]: body } })),
  );
  return [{ pointer: `/${MEMBER}`, body: { [MEMBER]: true } }, ...deeper, ...nested];
}

/** Also of a form: such a route takes the same members as JSON. */
function bodyOf({ requestBody }: Operation): Schema | undefined {
  const { content = {} } = (requestBody ?? {}) as { content?: Record<string, { schema?: Schema }> };
  return Object.values(content)[0]?.schema;
}

const cases = operationsOf(document).flatMap((operation) => {
  const schema = bodyOf(operation);
  const intrusions = schema ? intrusionsInto(schema) : [];
  return intrusions.map((intrusion) => ({ ...intrusion, operation, name: `${operation.method} ${operation.path}` }));
});

interface Refusal {
  readonly status?: number;
  readonly errors?: readonly { readonly pointer: string }[];
  /** Of a batch: each item is answered as if it had been sent alone. */
  readonly results?: readonly { readonly problem?: Refusal }[];
}

function refusalsIn({ status, errors = [], results = [] }: Refusal): unknown[] {
  const inItems = results.flatMap(({ problem }) => (problem ? refusalsIn(problem) : []));
  return [...errors.map(({ pointer }) => [status, pointer]), ...inItems];
}

describe('a member that the contract does not name is refused', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  it('wherever a body is taken', () => {
    const withBody = operationsOf(document).filter(({ requestBody }) => requestBody);
    expect(withBody.length).toBeGreaterThan(0);
    expect([...new Set(cases.map(({ operation }) => operation.id))]).toEqual(withBody.map(({ id }) => id));
  });

  it.each(cases)('$name at $pointer', async ({ operation, pointer, body }) => {
    const [role] = rules.get(operation.id) ?? [];
    const url = operation.path.replaceAll(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000099');
    const as = role === 'public' ? undefined : (role as Role);
    const answer = await api.call({ method: operation.method, url, body, as });
    expect(refusalsIn(answer.body as Refusal)).toContainEqual([400, pointer]);
  });
});
