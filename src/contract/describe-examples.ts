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

/** Nothing where a member that has to be sent has no example. */
function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  if (schema.$ref !== undefined) return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.example !== undefined) return schema.example;
  if (schema.properties === undefined) return schema.enum?.[0];
  const members: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(schema.properties)) {
    const isRequired = schema.required?.includes(name) ?? false;
    const value = isRequired ? exampleOf(member, schemas) : member.example;
    if (value !== undefined) members[name] = value;
    else if (isRequired) return undefined;
  }
  return members;
}
