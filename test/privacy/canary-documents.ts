import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { NOBODY } from './canary-bodies.js';

/** A document with its variables. */
export interface Sent {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** For every root field of the schema one document with fitting variables, and some that do not fit. */
export function documentsFor(schema: GraphQLSchema, canary: string): Sent[] {
  const roots = [
    { kind: 'query', type: schema.getQueryType() },
    { kind: 'mutation', type: schema.getMutationType() },
  ];
  return roots.flatMap(({ kind, type }) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => documentsOf(kind, field, canary)),
  );
}

function documentsOf(kind: string, field: GraphQLField<unknown, unknown>, canary: string): Sent[] {
  const head = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${given === '' ? '' : `(${given})`} ${selection(field.type, 3)}`;
  const query = `${kind} Sent${head === '' ? '' : `(${head})`} { ${call} }`;
  const valued = (broken: boolean) =>
    Object.fromEntries(field.args.map(({ name, type }) => [name, sample(type, broken ? canary : undefined, canary)]));
  const { name } = field;
  const needed = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${JSON.stringify(canary)}`);
  const inline = `${name}${needed.length === 0 ? '' : `(${needed.join(', ')})`}`;
  return [
    { name, query, variables: valued(false) },
    { name, query, variables: valued(true) },
    { name, query, variables: { ...valued(false), [canary]: canary } },
    { name, query: `${kind} { ${inline} { ${canary} } }`, variables: {} },
    { name, query: `${kind} ${canary} { ${inline} "${canary}" `, variables: {} },
  ];
}

/** Everything that can be read without arguments. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    return `{ ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${selection(one, depth)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const readable = fields.filter((field) => depth > 1 || isLeafType(getNamedType(field.type)));
  return `{ __typename ${readable.map((field) => `${field.name} ${selection(field.type, depth - 1)}`).join(' ')} }`;
}

function sample(type: GraphQLInputType, broken: string | undefined, canary: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType as GraphQLInputType, broken, canary);
  if (isListType(type)) return [sample(type.ofType as GraphQLInputType, broken, canary)];
  if (isEnumType(type)) return broken ?? type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, broken, canary)]));
  }
  if (broken !== undefined) return broken;
  return { ID: NOBODY, Int: 1, Float: 1, Boolean: true }[type.name] ?? canary;
}
