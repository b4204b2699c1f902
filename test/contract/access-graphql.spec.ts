import {
  buildSchema,
  getNamedType,
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
import { ROLES, type Role } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { openApp, type OpenApp } from './open-app.js';
import { handlersOf } from './operations.js';

const preview = await previewApp();
const schema = buildSchema(await graphqlDocument(preview));
const rules = new Map(handlersOf(preview).map(({ field, rule }) => [field, rule ?? []]));
const roots = [
  { kind: 'query', type: schema.getQueryType() },
  { kind: 'mutation', type: schema.getMutationType() },
];
const fields = roots.flatMap(({ kind, type }) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field, name: field.name })),
);

/** A value of the type that nothing in the database answers to. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${needed.map((field) => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
  }
  return SCALARS[type.name] ?? '"-"';
}

const SCALARS: Record<string, string> = {
  ID: '"00000000-0000-4000-8000-000000000099"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
};

function documentFor({ kind, field }: (typeof fields)[number]): string {
  const needed = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${sample(type)}`);
  const args = needed.length === 0 ? '' : `(${needed.join(', ')})`;
  return `${kind} { ${field.name}${args} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
}

describe('the running GraphQL interface', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  const codeOf = async (one: (typeof fields)[number], as?: Role): Promise<string | undefined> => {
    const answer = await api.call({ method: 'POST', url: '/graphql', body: { query: documentFor(one) }, as });
    const { errors = [] } = answer.body as { errors?: { message: string; extensions: { code: string } }[] };
    const [code] = errors.map(({ extensions }) => extensions.code);
    expect(code === 'GRAPHQL_VALIDATION_FAILED' && errors).toBe(false);
    return code;
  };

  it('has the root fields of the resolvers, and no others', () => {
    const known = [...rules.keys()].filter((name) => name !== undefined);
    expect(fields.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  describe.each(fields)('$kind $name', (one) => {
    const rule = (): readonly string[] => rules.get(one.name) ?? [];

    it('asks who it is, unless everybody may', async () => {
      const refused = (await codeOf(one)) === 'REQUEST_UNAUTHENTICATED';
      expect(refused).toBe(!rule().includes('public'));
    });

    it.each(ROLES)('lets the role %s in exactly where its rule says so', async (role) => {
      const refused = (await codeOf(one, role)) === 'REQUEST_FORBIDDEN';
      expect(refused).toBe(!rule().includes('public') && !rule().includes(role));
    });
  });
});
