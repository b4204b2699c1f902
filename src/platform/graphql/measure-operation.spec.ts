import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { ASSUMED_LENGTH, measureOperation } from './measure-operation.js';

const schema = buildSchema(`
  type Query { matters(first: Int! = 20): MatterConnection! node: Matter all: [Matter!]! some(ids: [ID!]!): [Matter]! }
  type MatterConnection { nodes: [Matter!]! totalCount: Int }
  type Matter { id: ID! next: Matter links: [Matter!]! }
`);

function measure(text: string, variables: Record<string, unknown> = {}) {
  const { definitions } = parse(text);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  return measureOperation({
    schema,
    operation,
    fragments: new Map(fragments.map((one) => [one.name.value, one])),
    variables,
  });
}

describe('depth', () => {
  it.each([
    ['{ node { id } }', 2],
    ['{ node { next { next { id } } } }', 4],
    ['{ node { ... { next { ...A } } } } fragment A on Matter { next { id } }', 4],
    ['{ __typename }', 1],
  ])('%s: %i', (text, depth) => {
    expect(measure(text).depth).toBe(depth);
  });
});

describe('aliases', () => {
  it.each([
    ['{ node { id } }', 0],
    ['{ a: node { b: id } c: __typename }', 3],
    ['{ node { ...A next { ...A } } } fragment A on Matter { a: id b: id }', 4],
  ])('%s: %i', (text, aliases) => {
    expect(measure(text).aliases).toBe(aliases);
  });
});

describe('cost', () => {
  it.each([
    ['{ node { id } }', {}, 2],
    ['{ matters { nodes { id } } }', {}, 1 + 20 * 2],
    ['{ matters(first: 3) { nodes { id } } }', {}, 1 + 3 * 2],
    ['query ($n: Int!) { matters(first: $n) { nodes { id } } }', { n: 1_000_000 }, 2_000_001],
    ['query ($n: Int! = 5) { matters(first: $n) { nodes { id } } }', {}, 11],
    ['query ($n: Int! = 5) { matters(first: $n) { nodes { id } } }', { n: 7 }, 15],
    ['{ matters(first: -5) { nodes { id } } }', {}, 3],
    ['{ some(ids: [1, 2, 3]) { id } }', {}, 1 + 3],
    ['query ($ids: [ID!]!) { some(ids: $ids) { id } }', { ids: Array.from({ length: 500 }, String) }, 501],
    ['{ all { links { id } } }', {}, 1 + ASSUMED_LENGTH * (1 + ASSUMED_LENGTH)],
  ])('%s: %#', (text, variables, cost) => {
    expect(measure(text, variables).cost).toBe(cost);
  });

  it('of fragments within fragments is told at once, however much they come to', () => {
    const parts = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Matter { ...F${n + 1} ...F${n + 1} }`);
    const text = `{ node { ...F0 } } ${parts.join(' ')} fragment F60 on Matter { id }`;
    expect(measure(text).cost).toBe(1 + 2 ** 60);
  });
});

describe('asking for the schema', () => {
  it.each([
    ['{ __schema { types { name } } }', true],
    ['{ ...A } fragment A on Query { a: __type(name: "Matter") { name } }', true],
    ['{ node { __typename } }', false],
  ])('%s: %s', (text, introspects) => {
    expect(measure(text).introspects).toBe(introspects);
  });
});
