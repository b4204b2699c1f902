import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { graphqlDocument } from '../../src/describe-graphql.js';
import { previewApp } from '../../src/preview-app.js';
import { mutation } from '../support/mutation.js';
import { openApp, type OpenApp } from './open-app.js';

const schema = buildSchema(await graphqlDocument(await previewApp()));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const REFUSALS = [
  'VersionConflict',
  'InvalidTransition',
  'MissingLegalBasis',
  'NotPermitted',
  'NotFound',
  'InvalidInput',
];

const typesOf = ({ type }: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] => {
  const payload = schema.getType(String(type).replace('!', ''));
  return isUnionType(payload) ? payload.getTypes() : [];
};

describe.each(mutations)('$name', (field) => {
  const subject = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;

  it('takes one input', () => {
    expect(field.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([`input: ${subject}Input!`]);
  });

  it('answers with its success or one of the refusals, never with an error of GraphQL', () => {
    expect(String(field.type)).toBe(`${subject}Payload!`);
    const names = typesOf(field).map(({ name }) => name);
    expect(names.toSorted()).toEqual([`${subject}Success`, ...REFUSALS].toSorted());
  });
});

it('every refusal has what a client that does not know it understands', () => {
  const understood = schema.getType('MutationError');
  const implementing = isInterfaceType(understood) ? schema.getImplementations(understood).objects : [];
  expect(implementing.map(({ name }) => name).toSorted()).toEqual(REFUSALS.toSorted());
});

describe('the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fieldsOf = (type: GraphQLNamedType): (GraphQLInputField | GraphQLField<unknown, unknown>)[] =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];

  it('says of every type, field and argument what it is', () => {
    const without = types.flatMap((type) => [
      ...(type.description || ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [type.name]),
      ...fieldsOf(type).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...('args' in field ? field.args : []).flatMap(({ name, description }) =>
          description ? [] : [`${type.name}.${field.name}(${name})`],
        ),
      ]),
    ]);
    expect(without).toEqual([]);
  });
});

describe('a mutation that is refused', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  const ask = async (name: string, success: string, input: object, as?: 'guide' | 'newcomer' | 'clerk') => {
    const body = { query: mutation(name, success), variables: { input } };
    return (await api.call({ method: 'POST', url: '/graphql', body, as })).body as {
      data?: Record<string, object> | null;
      errors?: object[];
    };
  };
  const INTAKE = { place: '03354013', languages: ['ar'], facts: [], concerns: [{ service: 'jc-grundsicherungsgeld' }] };
  const opened = async (): Promise<string> => {
    const { data } = await ask('openCase', 'case { id }', INTAKE, 'newcomer');
    const opening = data?.['openCase'] as { case: { id: string } } | undefined;
    return opening?.case.id ?? '';
  };

  it('says which version it has now', async () => {
    const stale = { caseId: await opened(), version: 7, documents: [] };
    expect(await ask('noteDocuments', 'case { id }', stale, 'newcomer')).toEqual({
      data: { noteDocuments: { code: 'CASE_VERSION_CONFLICT', errors: [], currentVersion: 1 } },
    });
  });

  it('names what of the input is wrong', async () => {
    const wrong = { caseId: await opened(), version: 1, documents: [''] };
    expect(await ask('noteDocuments', 'case { id }', wrong, 'newcomer')).toEqual({
      data: { noteDocuments: { code: 'REQUEST_INVALID', errors: [{ pointer: '/documents' }], missing: [] } },
    });
  });

  it('says that somebody else may', async () => {
    const duty = { id: '00000000-0000-4000-8000-000000000099' };
    expect(await ask('acknowledgeDuty', 'duty { id }', duty, 'newcomer')).toEqual({
      data: { acknowledgeDuty: { code: 'REQUEST_FORBIDDEN', errors: [] } },
    });
  });

  it('shows no foreign case', async () => {
    const foreign = { caseId: '00000000-0000-4000-8000-000000000099', version: 1, documents: [] };
    expect(await ask('noteDocuments', 'case { id }', foreign, 'newcomer')).toEqual({
      data: { noteDocuments: { code: 'CASE_NOT_FOUND', errors: [] } },
    });
  });

  it('names the rule of the transfer law', async () => {
    const fields = [{ field: 'residence_status', content: 'ae_25_2_refugee' }];
    const school = { to: 'schule', service: 'schule-aufnahme', transfer: 'tp-school', consent: 'none', fields };
    expect(await ask('handOver', 'handOff { id }', { caseId: await opened(), ...school }, 'guide')).toEqual({
      data: {
        handOver: {
          code: 'HAND_OFF_TRANSFER_REFUSED',
          errors: [],
          deniedBy: expect.stringMatching(/^dn-/),
          missing: expect.any(Array),
          legalBasis: expect.arrayContaining([expect.any(String)]),
        },
      },
    });
  });

  it('of somebody who has not signed in is a fault', async () => {
    const { data, errors } = await ask('openCase', 'case { id }', INTAKE);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'REQUEST_UNAUTHENTICATED' } }]);
  });
});
