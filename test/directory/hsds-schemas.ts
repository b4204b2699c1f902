import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The schemas of HSDS 3.0 and mock feeds, in a folder that CONFORMANCE_VECTORS names. */
const folder = process.env['CONFORMANCE_VECTORS'] ?? '';

export const hasSchemas = folder !== '' && existsSync(join(folder, 'hsds-3.0', 'schema'));

export type Schema = Readonly<Record<string, unknown>>;

export const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;

/** Every schema of HSDS 3.0 by the name of its file, unmodified. */
export function hsdsSchemas(): Map<string, Schema> {
  const names = readdirSync(join(folder, 'hsds-3.0', 'schema')).filter((name) => name !== 'openapi.json');
  return new Map(names.map((name) => [name, readJson<Schema>('hsds-3.0', 'schema', name)]));
}

/** Tells what is wrong with a document by one of the schemas, formats included; nothing where it is right. */
export function validatorOf(schemas: ReadonlyMap<string, Schema>): (schema: string, document: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  return (schema, document) => {
    const validate = ajv.getSchema(`${schema}.json`);
    if (validate === undefined) throw new Error(`There is no schema ${schema}.`);
    if (validate(document) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
