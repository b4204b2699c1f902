import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function codesOf(query: string, user?: string, variables = {}): Promise<[number, (string | undefined)[]]> {
  const { status, body, text } = await app.request(user).graphql<Refusal>(query, variables);
  expect(text).not.toMatch(/stacktrace|node_modules|Did you mean/);
  return [status, (body.errors ?? []).map(({ extensions }) => extensions.code)];
}

const many = (count: number, field: string): string =>
  Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');

describe('an operation that asks for too much', () => {
  it.each([
    ['a long document', `{ ${'__typename '.repeat(2_000)} }`, 'GRAPHQL_TOO_LONG'],
    ['many aliases', `{ ${many(21, '__typename')} }`, 'GRAPHQL_TOO_MANY_ALIASES'],
    [
      'many aliases in a fragment',
      `{ ...A ...B } fragment A on Query { ${many(11, '__typename')} } fragment B on Query { ...A }`,
      'GRAPHQL_TOO_MANY_ALIASES',
    ],
    ['a long page', '{ inbox(first: 1000000) { nodes { id } } }', 'GRAPHQL_TOO_COSTLY'],
  ])('is refused: %s', async (_, query, code) => {
    expect(await codesOf(query, 'clerk-jobcenter')).toEqual([400, [code]]);
  });

  it('is refused: deep, also through fragments', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `earlier { ${deep(levels - 1)} }`);
    expect(await codesOf(`{ case(id: "x") { deadlines { ${deep(8)} } } }`, 'newcomer')).toEqual([
      400,
      ['GRAPHQL_TOO_DEEP'],
    ]);
    const parts = `fragment A on Deadline { ${deep(4)} } fragment B on Deadline { ${deep(4).replace('id', '...A')} }`;
    expect(await codesOf(`{ case(id: "x") { deadlines { ...B } } } ${parts}`, 'newcomer')).toEqual([
      400,
      ['GRAPHQL_TOO_DEEP'],
    ]);
  });

  it('is refused: a long page by variable and by default', async () => {
    const query = (more: string) => `query ($n: Int!${more}) { inbox(first: $n) { nodes { id } } }`;
    expect(await codesOf(query(''), 'clerk-jobcenter', { n: 1_000_000 })).toEqual([400, ['GRAPHQL_TOO_COSTLY']]);
    expect(await codesOf(query(' = 1000000'), 'clerk-jobcenter')).toEqual([400, ['GRAPHQL_TOO_COSTLY']]);
  });

  it('a page of more than 100 is refused', async () => {
    expect(await codesOf('{ inbox(first: 101) { totalCount } }', 'clerk-jobcenter')).toEqual([
      200,
      ['REQUEST_INVALID'],
    ]);
    expect(await codesOf('{ inbox(first: 100) { totalCount } }', 'clerk-jobcenter')).toEqual([200, []]);
  });

  it('is refused: several operations at once', async () => {
    const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${app.url}/graphql`, { method: 'POST', body, headers });
    expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining('"data"')]);
  });
});

describe('the schema', () => {
  const QUERY = '{ __schema { queryType { name } } }';

  it('is hidden from those who have not signed in, also what is near a name', async () => {
    expect(await codesOf(QUERY)).toEqual([400, ['GRAPHQL_SCHEMA_HIDDEN']]);
    expect(await codesOf('{ ...A } fragment A on Query { a: __type(name: "Case") { name } }')).toEqual([
      400,
      ['GRAPHQL_SCHEMA_HIDDEN'],
    ]);
    expect(await codesOf('{ authoritie { id } }')).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(await codesOf('{ __typename }')).toEqual([200, []]);
  });

  it('is shown to those who have', async () => {
    expect(await codesOf(QUERY, 'admin')).toEqual([200, []]);
  });
});
