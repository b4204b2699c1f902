import { buildSchema, type GraphQLField, isInterfaceType, isObjectType } from 'graphql';
import { graphqlDocument } from '../../src/describe-graphql.js';
import { NodeKinds } from '../../src/platform/graphql/index.js';
import { previewApp } from '../../src/preview-app.js';
import { openApp } from './open-app.js';
import { handlersOf } from './operations.js';

const preview = await previewApp();
const schema = buildSchema(await graphqlDocument(preview));
const open = new Set(handlersOf(preview).flatMap(({ field, rule }) => (rule?.[0] === 'public' ? [field] : [])));
const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const node = schema.getType('Node');
const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];

/** Types whose `id` is that of a node they are about: something live names nothing else. */
const ABOUT_A_NODE = ['Change'];

describe('what has an id', () => {
  it('can be found again by it, and nothing else calls anything its id', () => {
    const named = objects.filter((type) => type.getFields()['id'] && !ABOUT_A_NODE.includes(type.name));
    expect(nodes.length).toBeGreaterThan(10);
    expect(named.map(({ name }) => name).toSorted()).toEqual(nodes.map(({ name }) => name).toSorted());
  });

  it('is found by the module it belongs to', async () => {
    const api = await openApp();
    const { rows, publics } = api.app.get(NodeKinds, { strict: false });
    await api.close();
    expect([...rows, ...publics].map(({ type }) => type).toSorted()).toEqual(nodes.map(({ name }) => name).toSorted());
  });
});

describe('a list that grows', () => {
  const argsOf = ({ args }: GraphQLField<unknown, unknown>) => args.map(({ name, type }) => `${name}: ${String(type)}`);
  const paged = queries.filter(({ args }) => args.some(({ name }) => name === 'first'));

  it.each(paged)('$name is read by pages with cursors', (field) => {
    expect(argsOf(field)).toEqual(expect.arrayContaining(['first: Int!', 'after: String']));
    const connection = schema.getType(String(field.type).replace('!', ''));
    expect(connection?.name).toMatch(/Connection$/);
    const shape = isObjectType(connection) ? connection.getFields() : {};
    const item = connection?.name.replace('Connection', '') ?? '';
    expect(Object.fromEntries(Object.values(shape).map(({ name, type }) => [name, String(type)]))).toEqual({
      edges: `[${item}Edge!]!`,
      nodes: `[${item}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int',
    });
  });
});

describe('a root field that is not for everybody', () => {
  const guarded = queries.filter(({ name }) => !open.has(name));

  it.each(guarded)('$name does not take the others with it where it is refused', ({ type }) => {
    expect(String(type)).not.toMatch(/!$/);
  });
});
