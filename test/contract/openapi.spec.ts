import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApiDocument } from '../../src/describe-api.js';
import { previewApp } from '../../src/preview-app.js';
import { VERSION } from '../../src/version.js';
import { operationsOf } from './operations.js';

interface Schema {
  type?: string | string[];
  description?: string;
  example?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
  $ref?: string;
}

const document = openApiDocument(await previewApp());
const operations = operationsOf(document);
const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>);
const properties = schemas.flatMap(([name, { properties: own = {} }]) =>
  Object.entries(own).map(([property, schema]) => ({ where: `${name}.${property}`, schema })),
);

describe('the contract', () => {
  it('is OpenAPI 3.1 of this release, under its licence', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'EinDach', version: VERSION, license: { name: 'EUPL-1.2' } });
  });

  it('names every operation once', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+(_[a-z]+)*$/.test(id ?? ''))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('describes every property of every schema', () => {
    expect(properties.length).toBeGreaterThan(100);
    expect(properties.filter(({ schema }) => !schema.description).map(({ where }) => where)).toEqual([]);
  });

  it('leaves no property without a type', () => {
    const open = (schema: Schema) => !['type', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => key in schema);
    expect(properties.filter(({ schema }) => open(schema)).map(({ where }) => where)).toEqual([]);
    expect(schemas.filter(([, { properties: own }]) => own === undefined).map(([name]) => name)).toEqual([]);
  });

  it('says of every object whose members it does not list that they are free', () => {
    const vague = ({ type, properties: own, additionalProperties: free }: Schema) =>
      type === 'object' && !own && free === undefined;
    expect(properties.filter(({ schema }) => vague(schema)).map(({ where }) => where)).toEqual([]);
  });

  it('shows examples that keep to their own schema', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'contract');
    const wrong = properties.filter(({ where, schema }) => {
      const [name = '', property = ''] = where.split('.');
      const pointer = `contract#/components/schemas/${name}/properties/${property}`;
      return schema.example !== undefined && !ajv.validate({ $ref: pointer }, schema.example);
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe.each(operations)('$method $path', (operation) => {
  it('says what it is for and what a caller needs to know, and belongs to a group', () => {
    expect(operation.summary?.trim()).toMatch(/^\S.{8,}$/);
    expect(operation.description?.trim()).toMatch(/^\S.{15,}\.$/s);
    expect(operation.description).not.toBe(operation.summary);
    expect(operation.tags).toHaveLength(1);
  });

  it('describes its parameters', () => {
    const parameters = (operation.parameters ?? []) as { name: string; description?: string }[];
    expect(parameters.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    const inPath = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(inPath));
  });

  it('shows what it answers, and takes what it changes as a described body', () => {
    const answers = Object.entries(operation.responses as Record<string, { content?: object }>);
    const successes = answers.filter(([status]) => status.startsWith('2'));
    expect(successes).toHaveLength(1);
    expect(successes.filter(([status, { content }]) => status !== '204' && content === undefined)).toEqual([]);
    const taken = operation.requestBody === undefined ? [] : [JSON.stringify(operation.requestBody)];
    expect(taken.filter((body) => !body.includes('#/components/schemas/'))).toEqual([]);
  });
});
