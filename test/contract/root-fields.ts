import { type INestApplication } from '@nestjs/common';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { graphqlDocument } from '../../src/describe-graphql.js';

/** A root field of the schema. */
export interface RootField {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

export async function rootFieldsOf(app: INestApplication): Promise<RootField[]> {
  const schema = buildSchema(await graphqlDocument(app));
  const roots = [
    { kind: 'query', type: schema.getQueryType() },
    { kind: 'mutation', type: schema.getMutationType() },
  ] as const;
  return roots.flatMap(({ kind, type }) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field, name: field.name })),
  );
}

/** A value of the type that nothing in the database answers to. */
function sample(type: GraphQLInputType, scalars: Scalars): string {
  if (isNonNullType(type)) return sample(type.ofType as GraphQLInputType, scalars);
  if (isListType(type)) return getNamedType(type).name === 'ID' ? `[${scalars['ID']}]` : `[]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${needed.map((field) => `${field.name}: ${sample(field.type, scalars)}`).join(', ')} }`;
  }
  return scalars[type.name] ?? scalars.String;
}

/** What stands for a scalar, by its name; every other one is written like a string. */
export type Scalars = Readonly<Record<string, string>> & Readonly<{ String: string }>;

const SCALARS: Scalars = {
  String: '"-"',
  ID: '"00000000-0000-4000-8000-000000000099"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
};

/** A document that asks for nothing but this field. */
export function documentFor({ kind, field }: RootField, scalars: Scalars = SCALARS): string {
  const needed = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${sample(type, scalars)}`);
  const args = needed.length === 0 ? '' : `(${needed.join(', ')})`;
  return `${kind} { ${field.name}${args} ${isLeafType(getNamedType(field.type)) ? '' : answerFor(kind)} }`;
}

const answerFor = (kind: RootField['kind']): string =>
  kind === 'query' ? '{ __typename }' : '{ __typename ... on MutationError { code } }';

interface Answered {
  readonly data?: Readonly<Record<string, { readonly code?: string } | null>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Codes of the faults and of the refusals in an answer to `documentFor`. */
export function codesIn(body: unknown): string[] {
  const { data, errors = [] } = body as Answered;
  const refused = Object.values(data ?? {}).flatMap((one) => one?.code ?? []);
  return [...errors.map(({ extensions }) => extensions.code), ...refused];
}
