import { Ajv2020 } from 'ajv/dist/2020.js';
import { permissionsOf } from '../../src/contract/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { ROLES } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { NOT_PLAYED_YET } from './examples-not-played-yet.js';
import { openApp, type OpenApp } from './open-app.js';
import { type Operation, operationsOf } from './operations.js';
import { SCENES } from './scenes.js';
import { type Scene, Stage } from './scenes/stage.js';

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

function addressOf({ path, parameters = [] }: Operation, { params = {} }: Scene): string | undefined {
  const valueOf = (one: Parameter): unknown => params[one.name] ?? shownValue(one);
  const needed = (parameters as Parameter[]).filter(({ in: place, required }) => place !== 'header' && required);
  if (needed.some((one) => valueOf(one) === undefined)) return undefined;
  const query = new URLSearchParams();
  let address = path;
  for (const one of needed) {
    if (one.in === 'path') address = address.replace(`{${one.name}}`, String(valueOf(one)));
    else query.set(one.name, String(valueOf(one)));
  }
  return query.size === 0 ? address : `${address}?${query}`;
}

function bodyOf({ requestBody }: Operation): object | undefined {
  const { content = {} } = (requestBody ?? {}) as { content?: Record<string, Media> };
  const media = content['application/json'];
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
}

/** In which way an answer does not keep to what is documented. */
function unlike(documented: object, body: unknown): string | undefined {
  const { content } = documented as { content?: Record<string, Media> };
  const schema = content?.['application/json']?.schema;
  return schema === undefined || ajv.validate(located(schema), body) ? undefined : ajv.errorsText();
}

describe('the request a contract shows', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  /** What is wrong with it; `undefined` where it is answered as documented. */
  async function complaint(operation: Operation): Promise<string | undefined> {
    const scene = (await SCENES[operation.id]?.(new Stage(api))) ?? {};
    const url = addressOf(operation, scene);
    const shown = bodyOf(operation);
    const body = shown || scene.body ? { ...shown, ...scene.body } : undefined;
    if (url === undefined) return 'the address has no example';
    if (operation.requestBody !== undefined && body === undefined) return 'the body has no example';
    const as = ROLES.find((role) => permissionsOf(operation).includes(role));
    const { user, headers } = scene;
    const answer = await api.call({ method: operation.method, url, body, as, user, headers });
    const [status, described] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
    if (described === undefined || String(answer.status) !== status)
      return `answered ${answer.status} ${JSON.stringify(answer.body)}`;
    return unlike(described, answer.body);
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
