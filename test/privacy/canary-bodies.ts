import { type Operation } from '../contract/operations.js';

/** As much of a schema as a sample needs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export const NOBODY = '00000000-0000-4000-8000-000000000099';

/** Bodies for the operations of a contract, with the canary wherever a text can stand. */
export class CanaryBodies {
  constructor(
    private readonly named: Readonly<Record<string, Schema>>,
    private readonly canary: string,
  ) {}

  /** One as the schema wants it, and some that it refuses; all that may carry a body has one. */
  of({ requestBody }: Operation): object[] {
    const { content = {} } = (requestBody ?? {}) as { content?: Record<string, { schema?: Schema }> };
    const schema = Object.values(content)[0]?.schema;
    if (schema === undefined) return [{}, { [this.canary]: this.canary }];
    const body = this.sample(schema) as object;
    const broken = this.sample(schema, true) as object;
    return [body, broken, { ...body, [this.canary]: this.canary }, [this.canary], { ...body, reason: [this.canary] }];
  }

  private sample(given: Schema, broken = false): unknown {
    const schema = given.$ref === undefined ? given : (this.named[given.$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.items !== undefined) return [this.sample(schema.items, broken)];
    if (schema.properties !== undefined) {
      const members = Object.entries(schema.properties);
      return Object.fromEntries(members.map(([name, one]) => [name, this.sample(one, broken)]));
    }
    const [either] = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((some) => some ?? []);
    if (either !== undefined) return this.sample(either, broken);
    return broken ? this.canary : (schema.enum?.[0] ?? this.plain(schema));
  }

  private plain({ type, format, additionalProperties }: Schema): unknown {
    if (type === 'integer' || type === 'number') return 1;
    if (type === 'boolean') return true;
    if (type === 'array') return [this.canary];
    if (additionalProperties !== undefined || type === 'object') return { [this.canary]: this.canary };
    return format === 'date' ? '2026-11-22' : format === 'uuid' ? NOBODY : this.canary;
  }
}
