import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { connect as connectTo } from 'node:net';
import { calculateJwkThumbprint, exportJWK, importJWK, type JWTPayload, SignJWT } from 'jose';
import { openTestApp, type TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { testIssuer, tokenOf } from '../support/issuer.js';
import { connect, follow, introduce, type LiveClient, openSocket } from './live-client.js';

let app: TestApp;
const clients: LiveClient[] = [];
const kept = (client: LiveClient): LiveClient => {
  clients.push(client);
  return client;
};
beforeAll(async () => {
  const port = await freePort();
  app = await openTestApp({ settings: { port, publicUrl: `http://127.0.0.1:${port}`, unboundPartners: false } });
});
afterEach(async () => {
  for (const { socket } of clients) socket.terminate();
  await Promise.all(clients.splice(0).map(({ closed }) => closed));
});
afterAll(() => app.close());

/** A token of the issuer that says this as well. */
async function tokenWith(subject: string, expires: string, claims: JWTPayload = {}): Promise<string> {
  const { url, key } = testIssuer();
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: await calculateJwkThumbprint(key) })
    .setIssuer(url)
    .setAudience('eindach')
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(await importJWK(key, 'ES256'));
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a connection', () => {
  it.each([
    ['no token', async () => ({}), 'REQUEST_UNAUTHENTICATED'],
    ['words', async () => ({ authorization: 'Bearer abc' }), 'REQUEST_UNAUTHENTICATED'],
    ['something else', async () => ({ authorization: 7 }), 'REQUEST_UNAUTHENTICATED'],
    ['an expired token', async () => bearer(await tokenWith('guide', '-1m')), 'REQUEST_UNAUTHENTICATED'],
    ['the token of nobody we know', async () => bearer(await tokenWith('stranger', '5m')), 'REQUEST_UNAUTHENTICATED'],
    ['a token a partner could have lost', async () => bearer(await tokenOf('partner-jobcenter')), 'SIGN_IN_NOT_PROVEN'],
  ])('that brings %s is closed', async (_, shown, reason) => {
    const client = kept(await introduce(app.url, await shown()));
    expect(await client.closed).toEqual([4401, reason]);
    expect(client.messages).toEqual([]);
  });

  it('is closed when its token has expired', async () => {
    const client = kept(await introduce(app.url, bearer(await tokenWith('guide', '3s'))));
    await client.received('connection_ack');
    expect(await client.closed).toEqual([4403, 'TOKEN_EXPIRED']);
  });

  it('answers nothing before it knows who it is, and says nothing about the schema', async () => {
    const client = kept(await openSocket(app.url));
    client.subscribe();
    expect(await client.closed).toEqual([4401, 'Unauthorized']);
  });

  it('is closed when it says nothing for ten seconds', async () => {
    const client = kept(await openSocket(app.url));
    expect((await client.closed)[0]).toBe(4408);
  });

  it.each([
    ['longer than 64 kB', (client: LiveClient) => client.send(`"${'a'.repeat(65_536)}"`), 1009],
    ['no message', (client: LiveClient) => client.send('{'), 4400],
    ['a second introduction', (client: LiveClient) => client.send({ type: 'connection_init' }), 4429],
  ])('is closed after something %s', async (_, send, code) => {
    const client = kept(await connect(app.url, 'guide'));
    send(client);
    expect((await client.closed)[0]).toBe(code);
  });

  it('is one of five of an account', async () => {
    for (let count = 0; count < 5; count += 1) kept(await connect(app.url, 'counsellor'));
    const one = kept(await introduce(app.url, bearer(await tokenOf('counsellor'))));
    expect(await one.closed).toEqual([4429, 'TOO_MANY_CONNECTIONS']);
    kept(await connect(app.url, 'guide'));
  });

  it('carries ten subscriptions', async () => {
    const client = kept(await connect(app.url, 'guide'));
    for (let id = 1; id <= 11; id += 1) client.subscribe({ id: String(id) });
    const [error] = await client.received('error');
    expect([error?.id, client.codes()]).toEqual(['11', ['LIVE_TOO_MANY_SUBSCRIPTIONS']]);
  });

  it.each([
    ['query { __typename }', 'GRAPHQL_NO_SUBSCRIPTION'],
    ['subscription { changes { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    [`subscription { changes { ${'id '.repeat(2_000)} } }`, 'GRAPHQL_TOO_LONG'],
    [
      `subscription { changes { ${Array.from({ length: 21 }, (_, n) => `a${n}: id`).join(' ')} } }`,
      'GRAPHQL_TOO_MANY_ALIASES',
    ],
    ['subscription A { changes { id } } subscription B { changes { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('does not carry %.60s', async (query, code) => {
    const client = kept(await connect(app.url, 'guide'));
    client.subscribe({ query });
    await client.received('error');
    expect(client.codes()).toEqual([code]);
  });
});

describe('a token that is bound to a key', () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  async function proofOf(token: string, by: KeyObject): Promise<string> {
    const { d: _, ...jwk } = await exportJWK(by);
    const ath = createHash('sha256').update(token).digest('base64url');
    const made = { jti: randomUUID(), htm: 'GET', htu: `${app.url}/graphql`, ath };
    return new SignJWT(made).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk }).setIssuedAt().sign(by);
  }

  const bound = async () =>
    tokenWith('partner-jobcenter', '5m', { cnf: { jkt: await calculateJwkThumbprint(await exportJWK(key)) } });

  it('opens a connection with a proof of that key, once', async () => {
    const token = await bound();
    const shown = { authorization: `DPoP ${token}`, dpop: await proofOf(token, key) };
    await kept(await introduce(app.url, shown)).received('connection_ack');
    expect(await kept(await introduce(app.url, shown)).closed).toEqual([4401, 'SIGN_IN_NOT_PROVEN']);
  });

  it('opens none for whoever stole it', async () => {
    const token = await bound();
    const thief = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const shown = { authorization: `DPoP ${token}`, dpop: await proofOf(token, thief) };
    expect(await kept(await introduce(app.url, shown)).closed).toEqual([4401, 'SIGN_IN_NOT_PROVEN']);
  });
});

describe('a request', () => {
  it('that subscribes is told where to', async () => {
    const { status, body } = await app.request('guide').graphql('subscription { changes { id } }');
    expect([status, body]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'GRAPHQL_SUBSCRIPTION_BY_REQUEST' } }] },
    ]);
  });

  it.each([
    ['HTTP/2', '/graphql', 'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk', 200],
    ['a WebSocket elsewhere', '/v1/nothing', 'Upgrade: websocket\r\nConnection: Upgrade', 404],
  ])('that offers %s is answered as any other', async (_, path, offer, status) => {
    const body = '{"query":"{ __typename }"}';
    const { port } = new URL(app.url);
    const socket = connectTo(Number(port), '127.0.0.1');
    const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
    socket.write(`${head}\r\n${offer}\r\n\r\n${body}`);
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.destroy();
    expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

it('a process that ends says goodbye to everybody, and ends', async () => {
  const ending = await openTestApp();
  const followed = await follow(ending.url, 'guide');
  const silent = await openSocket(ending.url);
  await ending.close();
  expect(await followed.closed).toEqual([1001, 'GOING_AWAY']);
  expect((await silent.closed)[0]).toBe(1001);
});
