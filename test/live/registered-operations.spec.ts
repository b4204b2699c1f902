import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { RegisteredOperations } from '../../src/platform/graphql/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { connect } from './live-client.js';

const FOLDER = 'docs/how-to/operations';
const files = readdirSync(FOLDER);
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.graphql`, 'utf8');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const SEARCH = textOf('find-service');
const OTHER = 'query Other { searchServices(text: "Kindergeld") { nodes { key } } }';

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

describe('an installation that registers operations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ settings: { operations: FOLDER } });
  });
  afterAll(() => app.close());

  async function send(user: string | undefined, body: object): Promise<string[] | 'done'> {
    const headers = { 'content-type': 'application/json' };
    const answer = await app.request(user).send<Body>('POST', '/graphql', headers, JSON.stringify(body));
    return answer.body.errors?.map(({ extensions }) => extensions.code) ?? 'done';
  }

  const variables = { text: 'Kindergeld' };
  const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });
  const REFUSED = ['GRAPHQL_NOT_REGISTERED'];

  it.each([undefined, 'newcomer'])('lets %s send those alone, as text or by hash', async (user) => {
    expect(await send(user, { query: SEARCH, variables })).toBe('done');
    expect(await send(user, { ...byHash(SEARCH), variables })).toBe('done');
    expect(await send(user, { query: OTHER })).toEqual(REFUSED);
    expect(await send(user, { query: `${SEARCH} `, variables })).toEqual(REFUSED);
  });

  it('registers nothing because somebody sends it', async () => {
    expect(await send('newcomer', { query: OTHER, ...byHash(OTHER) })).toEqual(REFUSED);
    expect(await send('guide', { query: OTHER, ...byHash(OTHER) })).toBe('done');
    expect(await send('newcomer', byHash(OTHER))).toEqual(REFUSED);
    expect(await send('guide', byHash(OTHER))).toEqual(REFUSED);
  });

  it('lets offices send what they like', async () => {
    expect(await send('guide', { query: OTHER })).toBe('done');
    expect(await send('partner-jobcenter', { query: OTHER })).toBe('done');
  });

  it('holds subscriptions to it as well', async () => {
    const client = await connect(app.url, 'newcomer');
    client.subscribe({ id: '1', query: 'subscription { changes { id } }' });
    await client.received('error');
    expect(client.codes()).toEqual(REFUSED);
    const payload = { query: '', variables: { after: 'none' }, ...byHash(textOf('changes')) };
    client.send({ id: '2', type: 'subscribe', payload });
    await client.received('complete');
    expect(client.codes()).toEqual([...REFUSED, 'LIVE_READ_ANEW']);
    client.socket.terminate();
    await client.closed;
  });
});

describe('an installation that registers none', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  it('lets everybody send what they like, and keeps no operation that somebody sent', async () => {
    expect((await app.request().graphql<Body>(OTHER)).body.errors).toBeUndefined();
    const body = JSON.stringify({
      query: OTHER,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(OTHER) } },
    });
    const answer = await app.request().send<Body>('POST', '/graphql', { 'content-type': 'application/json' }, body);
    expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_NOT_REGISTERED']);
  });
});

describe('the operations of the sample front end', () => {
  const schema = buildSchema(readFileSync('openapi/schema.graphql', 'utf8'));

  it.each(files)('%s asks for what the schema has', (name) => {
    expect(validate(schema, parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))).toEqual([]);
  });
});

it('a folder that cannot be read stops the start', () => {
  expect(() => RegisteredOperations.in('nowhere')).toThrow(/OPERATIONS \(nowhere\) holds no operations/);
});
