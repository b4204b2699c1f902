import { type OpenAPIObject } from '@nestjs/swagger';
import { placesOf } from './operation.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Body {
  readonly content: Record<string, { schema?: Schema; example?: unknown; examples?: object }>;
}

/** Shows a whole request wherever the examples of its members make one; a test sends exactly this. */
export function describeExamples(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const { operation } of placesOf(document)) {
    const { content = {} } = (operation.requestBody ?? {}) as Partial<Body>;
    for (const media of Object.values(content)) {
      if (media.schema === undefined || media.example !== undefined || media.examples !== undefined) continue;
      const example = exampleOf(media.schema, schemas);
      if (example !== undefined) media.example = example;
    }
  }
  return document;
}

type Named = Readonly<Record<string, Schema>>;

/** Nothing where a member that has to be sent has no example. */
function exampleOf(schema: Schema, schemas: Named): unknown {
  if (schema.$ref !== undefined) return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.example !== undefined) return schema.example;
  return schema.properties === undefined ? schema.enum?.[0] : membersOf(schema, schemas);
}

function membersOf({ properties = {}, required = [] }: Schema, schemas: Named): object | undefined {
  const members = Object.entries(properties).map(([name, member]) => ({
    name,
    isRequired: required.includes(name),
    value: required.includes(name) ? exampleOf(member, schemas) : member.example,
  }));
  if (members.some(({ isRequired, value }) => isRequired && value === undefined)) return undefined;
  return Object.fromEntries(members.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}
