import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const textOf = (path: string) => readFileSync(path, 'utf8');
const released = textOf('test/contract/released/schema.graphql');
const declared = JSON.parse(textOf('test/contract/released/declared-graphql-breaks.json')) as string[];

const breaksBetween = (before: string, after: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after))
    .map(({ type, description }) => `${type}: ${description}`)
    .toSorted();

it('GraphQL keeps what was released, but for what is declared', () => {
  expect(breaksBetween(released, textOf('openapi/schema.graphql'))).toEqual(declared);
});

describe('a change of the schema', () => {
  const SCHEMA = `type Query { case(id: ID!): Case } type Case { id: ID! state: State! place: String }
    enum State { open closed } input Note { text: String } type Mutation { note(input: Note!): Case }`;

  it.each([
    ['a field', 'place: String', '', 'FIELD_REMOVED'],
    ['a type', 'place: String', 'place: Int', 'FIELD_CHANGED_KIND'],
    ['what may be hidden now', 'state: State!', 'state: State', 'FIELD_CHANGED_KIND'],
    ['a value', 'open closed', 'open', 'VALUE_REMOVED_FROM_ENUM'],
    ['a need of the input', 'text: String', 'text: String day: String!', 'REQUIRED_INPUT_FIELD_ADDED'],
    ['a need of a field', 'case(id: ID!)', 'case(id: ID!, place: String!)', 'REQUIRED_ARG_ADDED'],
  ])('breaks clients by %s', (_, before, after, kind) => {
    expect(breaksBetween(SCHEMA, SCHEMA.replace(before, after))).toEqual([expect.stringContaining(`${kind}: `)]);
  });

  it('breaks nobody by what is added', () => {
    const more = SCHEMA.replace('place: String', 'place: String day: String').replace(
      'text: String',
      'text: String day: String',
    );
    expect(breaksBetween(SCHEMA, `${more} type Other { id: ID! }`)).toEqual([]);
  });
});
