import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, type CryptoKey, exportJWK, importJWK, type JWK, SignJWT } from 'jose';
import {
  allowInsecureRequests,
  clientCredentialsGrant,
  type Configuration,
  type DPoPHandle,
  discovery,
  fetchProtectedResource,
  getDPoPHandle,
  PrivateKeyJwt,
  randomDPoPKeyPair,
} from 'openid-client';
import { partnerKeyFile } from '../../src/local/issuer/sample-clients.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { testIssuer } from '../support/issuer.js';

const PARTNER = 'partner-jobcenter';
const INBOX = '/v1/hand-offs';

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

describe('a partner system signs in with its key', () => {
  const issuer = testIssuer();
  let app: TestApp;
  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const settings = { port, publicUrl, unboundPartners: false, certificateProxies: ['127.0.0.1'] };
    app = await openTestApp({ settings });
  });
  afterAll(() => app.close());

  const client = async (key?: JWK): Promise<Configuration> => {
    const own = JSON.parse(readFileSync(join(issuer.dataDir, partnerKeyFile(PARTNER)), 'utf8')) as JWK;
    const signs = PrivateKeyJwt((await importJWK(key ?? own, 'ES256')) as CryptoKey);
    const { url } = issuer;
    return discovery(new URL(url), PARTNER, undefined, signs, { execute: [allowInsecureRequests] });
  };

  const tokenFor = async (config: Configuration, DPoP: DPoPHandle): Promise<string> =>
    (await clientCredentialsGrant(config, {}, { DPoP })).access_token;

  /** What a partner sends by itself, without the library that would do it right. */
  async function send(path: string, headers: Record<string, string>) {
    const { status, body, headers: answered } = await app.request().get<{ code?: string }>(path, headers);
    return { status, code: body.code, challenge: answered.get('www-authenticate') };
  }

  interface Proof {
    readonly key: KeyObject;
    readonly token: string;
    readonly [claim: string]: unknown;
  }

  async function proofOf({ key, token, ...claims }: Proof): Promise<string> {
    const { d: _, ...jwk } = await exportJWK(key);
    const ath = createHash('sha256').update(token).digest('base64url');
    const made = { jti: randomUUID(), htm: 'GET', htu: `${app.url}${INBOX}`, ath, iat: Math.floor(Date.now() / 1_000) };
    return new SignJWT({ ...made, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: { ...jwk, ...(claims['jwk'] as JWK | undefined) } })
      .sign(key);
  }

  /** A token of the issuer, bound as `cnf` says. */
  async function boundToken(cnf: object | undefined): Promise<string> {
    const { url, key } = issuer;
    return new SignJWT({ cnf })
      .setProtectedHeader({ alg: 'ES256', kid: await calculateJwkThumbprint(key) })
      .setIssuer(url)
      .setAudience('eindach')
      .setSubject(PARTNER)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(await importJWK(key, 'ES256'));
  }

  const dpopToken = async (key: KeyObject) => boundToken({ jkt: await calculateJwkThumbprint(await exportJWK(key)) });

  it('and is served with a token that only it can use', async () => {
    const config = await client();
    const DPoP = getDPoPHandle(config, await randomDPoPKeyPair());
    const token = await tokenFor(config, DPoP);
    const answer = await fetchProtectedResource(
      config,
      token,
      new URL(`${app.url}${INBOX}?limit=5`),
      'GET',
      null,
      new Headers(),
      { DPoP },
    );
    expect(answer.status).toBe(200);
  });

  it('but not with the key of somebody else', async () => {
    const config = await client((await exportJWK(newKey())) as JWK);
    const DPoP = getDPoPHandle(config, await randomDPoPKeyPair());
    await expect(tokenFor(config, DPoP)).rejects.toMatchObject({ error: 'invalid_client' });
  });

  it('and whoever steals the token gets nowhere', async () => {
    const key = newKey();
    const token = await dpopToken(key);
    const stolen: Record<string, string>[] = [
      { authorization: `Bearer ${token}` },
      { authorization: `DPoP ${token}` },
      { authorization: `DPoP ${token}`, dpop: await proofOf({ key: newKey(), token }) },
      { authorization: `DPoP ${token}`, dpop: 'nonsense' },
    ];
    const answers = await Promise.all(stolen.map((headers) => send(INBOX, headers)));
    expect(answers.map(({ status, code }) => [status, code])).toEqual(stolen.map(() => [401, 'SIGN_IN_NOT_PROVEN']));
    expect(answers[0]?.challenge).toContain('DPoP algs="ES256');
    const own = { authorization: `DPoP ${token}`, dpop: await proofOf({ key, token }) };
    expect((await send(INBOX, own)).status).toBe(200);
  });

  it('takes a proof once, also when it comes twice at the same moment', async () => {
    const key = newKey();
    const token = await dpopToken(key);
    const headers = { authorization: `DPoP ${token}`, dpop: await proofOf({ key, token }) };
    const answers = await Promise.all([1, 2, 3].map(() => send(INBOX, headers)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  it.each([
    ['another method', { htm: 'POST' }],
    ['another address', { htu: 'http://127.0.0.1:1/v1/hand-offs' }],
    ['another token', { ath: 'x'.repeat(43) }],
    ['an hour ago', { iat: Math.floor(Date.now() / 1_000) - 3_600 }],
    ['an hour from now', { iat: Math.floor(Date.now() / 1_000) + 3_600 }],
    ['nothing to know it by', { jti: undefined }],
  ])('refuses a proof made for %s', async (_what, claims) => {
    const key = newKey();
    const token = await dpopToken(key);
    const headers = { authorization: `DPoP ${token}`, dpop: await proofOf({ key, token, ...claims }) };
    expect(await send(INBOX, headers)).toMatchObject({ status: 401, code: 'SIGN_IN_NOT_PROVEN' });
  });

  it('refuses a token that is bound to nobody', async () => {
    const headers = { authorization: `Bearer ${await boundToken(undefined)}` };
    expect(await send(INBOX, headers)).toMatchObject({ status: 401, code: 'SIGN_IN_NOT_PROVEN' });
  });

  it('takes a client certificate that the proxy has checked, and no other', async () => {
    const der = Buffer.from('the bytes of a certificate');
    const token = await boundToken({ 'x5t#S256': createHash('sha256').update(der).digest('base64url') });
    const authorization = `Bearer ${token}`;
    const shown = { authorization, 'client-cert': `:${der.toString('base64')}:` };
    expect((await send(INBOX, shown)).status).toBe(200);
    const others = [{ authorization }, { ...shown, 'client-cert': ':AAAA:' }, { ...shown, 'client-cert': '?0' }];
    for (const headers of others) expect(await send(INBOX, headers)).toMatchObject({ code: 'SIGN_IN_NOT_PROVEN' });
  });
});
