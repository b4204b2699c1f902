import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Shape {
  readonly promises: readonly string[];
  readonly demands: readonly string[];
}

const { breaksBetween, mergedShape, shapeOf } = (await import(
  join(process.cwd(), 'scripts/generate/contract-shape.mjs')
)) as {
  shapeOf(document: object): Shape;
  mergedShape(documents: readonly object[]): Shape;
  breaksBetween(released: Shape, current: Shape): string[];
};

const textOf = (path: string) => readFileSync(path, 'utf8');
const released = (name: string) => textOf(`test/contract/released/${name}`);
const declared = JSON.parse(released('declared-breaks.json')) as string[];

describe('what was released', () => {
  it('is kept by REST, but for what is declared', () => {
    const documents = ['public', 'partner', 'administration'].map(
      (audience) => JSON.parse(textOf(`openapi/${audience}.json`)) as object,
    );
    const breaks = breaksBetween(JSON.parse(released('rest.json')) as Shape, mergedShape(documents));
    expect(breaks).toEqual(declared);
  });
});

describe('a change of the contract', () => {
  const contract = (change: (document: ReturnType<typeof before>) => void = () => undefined): Shape => {
    const document = before();
    change(document);
    return shapeOf(document);
  };
  const before = () => ({
    paths: {
      '/things': {
        post: {
          operationId: 'addThing',
          parameters: [{ in: 'query', name: 'limit' }] as { in: string; name: string; required?: boolean }[],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingRequest' } } } },
          responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
        },
      },
    } as Record<string, Record<string, { parameters: object[] }>>,
    components: {
      schemas: {
        ThingRequest: {
          required: ['name'],
          properties: { name: { type: 'string' } as object, note: { type: 'string' } },
        },
        Thing: {
          required: ['id'],
          properties: { id: { type: 'string' } as object, state: { type: 'string', enum: ['new', 'old'] } as object },
        },
      },
    },
  });
  const breaksOf = (change: Parameters<typeof contract>[0]) => breaksBetween(contract(), contract(change));

  it.each<[string, Parameters<typeof contract>[0], string[]]>([
    ['an operation', ({ paths }) => Reflect.deleteProperty(paths, '/things'), ['gone: POST /things']],
    [
      'a member',
      ({ components: { schemas } }) => Reflect.deleteProperty(schemas.Thing.properties, 'id'),
      ['gone: schema Thing.id is string'],
    ],
    [
      'a type',
      ({ components: { schemas } }) => (schemas.Thing.properties.id = { type: 'integer' }),
      ['gone: schema Thing.id is string'],
    ],
    [
      'a value',
      ({ components: { schemas } }) => (schemas.Thing.properties.state = { type: 'string', enum: ['new'] }),
      ['gone: schema Thing.state has old'],
    ],
    [
      'a need of the body',
      ({ components: { schemas } }) => schemas.ThingRequest.required.push('note'),
      ['newly asked for: schema ThingRequest needs note'],
    ],
    [
      'a need of the address',
      ({ paths }) => paths['/things']?.['post']?.parameters.push({ in: 'query', name: 'place', required: true }),
      ['newly asked for: POST /things needs query place'],
    ],
  ])('breaks callers by %s', (_, change, expected) => {
    expect(breaksOf(change)).toEqual(expect.arrayContaining(expected));
  });

  it('breaks nobody by what is added', () => {
    const added = breaksOf(({ paths, components: { schemas } }) => {
      paths['/others'] = {
        post: { parameters: [{ in: 'query', name: 'place', required: true }], responses: {} },
      } as never;
      schemas.Thing.required.push('note');
      Object.assign(schemas.Thing.properties, { note: { type: 'string' } });
      Object.assign(schemas.ThingRequest.properties, { more: { type: 'string' } });
    });
    expect(added).toEqual([]);
  });
});
