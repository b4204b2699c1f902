import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { openTestApp, type TestApp } from '../support/app.js';

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const NOW = Math.floor(Date.now() / 1_000);

/** An issuer that says what it is told to say. */
describe('the key set of the issuer', () => {
  const [own, next, foreign] = [keyPair(), keyPair(), keyPair()];
  let names = ['own', 'next'];
  let asked = 0;
  let issuer: string;
  let server: Server;
  let app: TestApp;

  const published = async () => {
    const keys = { own, next } as Record<string, typeof own>;
    const sets = names.map(async (kid) => ({
      ...(await exportJWK(keys[kid]?.publicKey ?? own.publicKey)),
      kid,
      use: 'sig',
    }));
    return { keys: await Promise.all(sets) };
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      const wellKnown = request.url === '/.well-known/openid-configuration';
      void (wellKnown ? Promise.resolve({ issuer, jwks_uri: `${issuer}/jwks` }) : published()).then((body) =>
        response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = await openTestApp({ settings: { issuer, issuerAddress: issuer } });
  });
  afterAll(async () => {
    await app.close();
    server.closeAllConnections();
    server.close();
  });

  const claims = (): JWTPayload => ({ iss: issuer, aud: 'eindach', sub: 'admin', iat: NOW, exp: NOW + 300 });
  const sign = (payload: JWTPayload, kid: string, key = own.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
  const ask = async (token: string, on = app) => {
    const { status, body } = await on
      .request()
      .get<{ code: string }>('/v1/deliveries', { authorization: `Bearer ${token}` });
    return { status, code: body.code };
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('is read once, and holds the next key before the old one goes', async () => {
    expect(await ask(await sign(claims(), 'own'))).toMatchObject({ status: 200 });
    expect(await ask(await sign(claims(), 'next', next.privateKey))).toMatchObject({ status: 200 });
    expect(asked).toBe(2);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['without a signature', () => `${part({ alg: 'none' })}.${part(claims())}.`],
    [
      'signed with a public key as secret',
      async () => {
        const text = `${part({ alg: 'HS256', kid: 'own' })}.${part(claims())}`;
        const secret = JSON.stringify(await exportJWK(own.publicKey));
        return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
      },
    ],
    ['signed by somebody else', () => sign(claims(), 'own', foreign.privateKey)],
    [
      'that brings its own key',
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(foreign.publicKey) })
          .sign(foreign.privateKey),
    ],
    ['whose key is a path', () => sign(claims(), '../../etc/passwd')],
    ['of another issuer', () => sign({ ...claims(), iss: 'https://elsewhere.example.org' }, 'own')],
    ['for another audience', () => sign({ ...claims(), aud: 'somebody-else' }, 'own')],
    ['that has expired', () => sign({ ...claims(), exp: NOW - 60 }, 'own')],
    ['of nobody', () => sign({ ...claims(), sub: undefined }, 'own')],
    ['of somebody without an account', () => sign({ ...claims(), sub: 'stranger' }, 'own')],
    [
      'that was changed',
      async () => {
        const [header, , signature] = (await sign({ ...claims(), sub: 'guide' }, 'own')).split('.');
        return `${header}.${part(claims())}.${signature}`;
      },
    ],
    ['that is none', () => 'a.b.c'],
  ])('refuses a token %s', async (_what, make) => {
    expect(await ask(await make())).toEqual({ status: 401, code: 'REQUEST_UNAUTHENTICATED' });
  });

  it('is not read again for every forged key', async () => {
    const before = asked;
    for (let round = 0; round < 20; round += 1) await ask(await sign(claims(), `forged-${round}`));
    expect(asked - before).toBeLessThanOrEqual(1);
  });

  it('goes on serving while the issuer is away; who starts then says so and recovers', async () => {
    const token = await sign(claims(), 'own');
    names = ['own'];
    const address = server.address() as AddressInfo;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await ask(token)).toMatchObject({ status: 200 });
    const late = await openTestApp({ settings: { issuer, issuerAddress: issuer } });
    try {
      expect(await ask(token, late)).toEqual({ status: 503, code: 'SIGN_IN_UNAVAILABLE' });
      await new Promise<void>((resolve) => server.listen(address.port, '127.0.0.1', resolve));
      expect(await ask(token, late)).toMatchObject({ status: 200 });
    } finally {
      await late.close();
    }
  });
});
