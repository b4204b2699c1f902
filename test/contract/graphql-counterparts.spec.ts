import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { permissionsOf } from '../../src/contract/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { graphqlDocument } from '../../src/describe-graphql.js';
import { previewApp } from '../../src/preview-app.js';
import { COUNTERPARTS, ONLY_IN_REST } from './graphql-counterparts.js';
import { handlersOf, operationsOf } from './operations.js';

const PEOPLE = ['newcomer', 'guide', 'clerk', 'counsellor'];
const preview = await previewApp();
const schema = buildSchema(await graphqlDocument(preview));
const rules = new Map(handlersOf(preview).map(({ field, rule }) => [field, new Set<string>(rule)]));
const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };

/** What a person does at a desk or for themselves; what every authority has on its own is `handOver` and `offerHandOff`. */
const operations = operationsOf(openApiDocument(preview))
  .filter(({ id }) => !id.startsWith('handOverTo_'))
  .map((operation) => ({ id: operation.id, people: permissionsOf(operation).filter((role) => PEOPLE.includes(role)) }))
  .filter(({ people }) => people.length > 0);

it('every operation for people stands in one of both lists, and in them stands nothing else', () => {
  const listed = [...Object.keys(COUNTERPARTS), ...Object.keys(ONLY_IN_REST)];
  expect(listed.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
});

it.each(operations.filter(({ id }) => id in COUNTERPARTS))('$id can be done in GraphQL by the same people', (one) => {
  const [root = '', part] = (COUNTERPARTS[one.id] ?? '').split('.');
  const field = fields[root];
  const type = field && getNamedType(field.type);
  expect({ root, exists: field !== undefined }).toEqual({ root, exists: true });
  expect({ part, exists: part === undefined || (isObjectType(type) && part in type.getFields()) }).toEqual({
    part,
    exists: true,
  });
  expect({ root, missing: one.people.filter((role) => !rules.get(root)?.has(role)) }).toEqual({ root, missing: [] });
});
