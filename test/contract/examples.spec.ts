import { Ajv2020 } from 'ajv/dist/2020.js';
import { permissionsOf } from '../../src/contract/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { ROLES } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { NOT_PLAYED_YET } from './examples-not-played-yet.js';
import { openApp, type OpenApp } from './open-app.js';
import { type Operation, operationsOf } from './operations.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly example?: unknown; readonly enum?: readonly unknown[] };
}

interface Media {
  readonly schema?: object;
  readonly example?: object;
  readonly examples?: Record<string, { value: object }>;
}

const document = openApiDocument(await previewApp());
const operations = operationsOf(document);
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ ...document, $id: 'contract' }, 'contract');

/** Local references, as seen from outside the document. */
const located = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as object;

const shownValue = ({ example, schema }: Parameter): unknown => example ?? schema?.example ?? schema?.enum?.[0];

function addressOf({ path, parameters = [] }: Operation): string | undefined {
  const needed = (parameters as Parameter[]).filter(({ in: place, required }) => place !== 'header' && required);
  if (needed.some((one) => shownValue(one) === undefined)) return undefined;
  const query = new URLSearchParams();
  let address = path;
  for (const one of needed) {
    if (one.in === 'path') address = address.replace(`{${one.name}}`, String(shownValue(one)));
    else query.set(one.name, String(shownValue(one)));
  }
  return query.size === 0 ? address : `${address}?${query}`;
}

function bodyOf({ requestBody }: Operation): object | undefined {
  const { content = {} } = (requestBody ?? {}) as { content?: Record<string, Media> };
  const media = content['application/json'];
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
}

describe('the request a contract shows', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  /** What is wrong with it; `undefined` where it is answered as documented. */
  async function complaint(operation: Operation): Promise<string | undefined> {
    const url = addressOf(operation);
    const body = bodyOf(operation);
    if (url === undefined) return 'the address has no example';
    if (operation.requestBody !== undefined && body === undefined) return 'the body has no example';
    const as = ROLES.find((role) => permissionsOf(operation).includes(role));
    const answer = await api.call({ method: operation.method, url, body, as });
    const documented = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
    if (String(answer.status) !== documented?.[0]) return `answered ${answer.status}`;
    const { content } = documented[1] as { content?: Record<string, Media> };
    const schema = content?.['application/json']?.schema;
    if (schema === undefined || ajv.validate(located(schema), answer.body)) return undefined;
    return ajv.errorsText();
  }

  const played = operations.filter(({ id }) => !NOT_PLAYED_YET.includes(id));

  it.each(played)('is answered as documented: $method $path', async (operation) => {
    expect(await complaint(operation)).toBeUndefined();
  });

  it('is played wherever it can be: the list of those that are not only shrinks', async () => {
    const listed = operations.filter(({ id }) => NOT_PLAYED_YET.includes(id));
    expect(listed.map(({ id }) => id).toSorted()).toEqual([...NOT_PLAYED_YET].toSorted());
    const able: string[] = [];
    for (const operation of listed) if ((await complaint(operation)) === undefined) able.push(operation.id);
    expect(able).toEqual([]);
  });
});
