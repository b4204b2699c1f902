import { calculateJwkThumbprint, decodeJwt, importJWK, type JWTPayload, SignJWT } from 'jose';
import { type Config } from '../../src/platform/config/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testIssuer } from '../support/issuer.js';
import { Browser, signIn } from './browser.js';
import { type IssuerServer, openIssuerServer } from './issuer-server.js';

const CSV = { accept: 'text/csv' };
const STRONG = 'urn:example:second-factor';
const apps: TestApp[] = [];
let app: TestApp;
beforeAll(async () => {
  app = await appWith({ stepUpAge: 3_600 });
});
afterAll(async () => {
  for (const one of apps) await one.close();
});

async function appWith(settings: Partial<Config>): Promise<TestApp> {
  const opened = await openTestApp({ settings });
  apps.push(opened);
  return opened;
}

const now = () => Math.floor(Date.now() / 1_000);

/** A good token of a sample user that says this about the sign-in. */
async function tokenThatSays(subject: string, claims: JWTPayload) {
  const { url, key } = testIssuer();
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: await calculateJwkThumbprint(key) })
    .setIssuer(url)
    .setAudience('eindach')
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(await importJWK(key, 'ES256'));
  return { authorization: `Bearer ${token}` };
}

interface Problem {
  readonly code?: string;
  readonly maxAge?: number;
  readonly acrValues?: readonly string[];
}

const exported = async (claims: JWTPayload, from = app) =>
  from.request('dpo').get<Problem>('/v1/audit/alarms', { ...CSV, ...(await tokenThatSays('dpo', claims)) });

describe('taking a list of accesses away as a file', () => {
  it('asks whoever signed in long ago, or does not say when, to sign in again, and says how (RFC 9470)', async () => {
    for (const claims of [{ auth_time: now() - 4_000 }, {}]) {
      const { status, body, headers } = await exported(claims);
      expect([status, body.code, body.maxAge, body.acrValues]).toEqual([401, 'REQUEST_STEP_UP_REQUIRED', 3_600, []]);
      expect(headers.get('www-authenticate')).toBe(
        'Bearer error="insufficient_user_authentication", error_description="This needs a fresh sign-in", max_age="3600"',
      );
    }
    const { status, headers } = await exported({ auth_time: now() });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
  });

  it('does not disturb whoever reads it on the screen', async () => {
    const old = await tokenThatSays('dpo', { auth_time: now() - 4_000 });
    expect((await app.request('dpo').get('/v1/audit/alarms', old)).status).toBe(200);
  });

  it('asks for a stronger sign-in where the installation names one', async () => {
    const strict = await appWith({ stepUpAge: 3_600, stepUpAcr: [STRONG] });
    const weak = await exported({ auth_time: now(), acr: 'urn:example:password' }, strict);
    expect([weak.status, weak.body.acrValues]).toEqual([401, [STRONG]]);
    expect(weak.headers.get('www-authenticate')).toContain(`acr_values="${STRONG}"`);
    expect((await exported({ auth_time: now() - 4_000, acr: STRONG }, strict)).status).toBe(401);
    expect((await exported({ auth_time: now(), acr: STRONG }, strict)).status).toBe(200);
  });
});

describe('an old sign-in', () => {
  const CASE = '00000000-0000-4000-8000-000000000123';
  const asked = { case: CASE, category: 'danger-to-life', reason: 'Es ist dringend, wir brauchen die Akte.' };

  it('breaks no glass and hands out no file of a person', async () => {
    const old = (user: string) => tokenThatSays(user, { auth_time: now() - 4_000 });
    const clerk = app.request('clerk-jobcenter');
    const refused = [
      await clerk.post<Problem>('/v1/break-glass', asked, await old('clerk-jobcenter')),
      await app.request('supervisor').post<Problem>(`/v1/break-glass/${CASE}/confirm`, {}, await old('supervisor')),
      await clerk.get<Problem>(`/v1/cases/${CASE}/personal-data/document`, await old('clerk-jobcenter')),
    ];
    expect(refused.map(({ body }) => body.code)).toEqual(Array.from(refused, () => 'REQUEST_STEP_UP_REQUIRED'));
    expect((await clerk.post('/v1/break-glass', asked)).status).toBe(201);
    expect((await app.request('supervisor').post(`/v1/break-glass/${CASE}/confirm`, {})).status).toBe(404);
  });

  it('is told as a refusal in GraphQL', async () => {
    const query = `mutation ($input: BreakGlassInput!) {
      breakGlass(input: $input) { __typename ... on NotPermitted { code } } }`;
    const headers = { 'content-type': 'application/json', ...(await tokenThatSays('clerk-jobcenter', {})) };
    const input = { ...asked, caseId: CASE, case: undefined };
    const body = JSON.stringify({ query, variables: { input } });
    const { text } = await app.request('clerk-jobcenter').send('POST', '/graphql', headers, body);
    expect(text).toContain('REQUEST_STEP_UP_REQUIRED');
  });
});

describe('the issuer of `npm start`', () => {
  let issuer: IssuerServer;
  beforeAll(async () => {
    issuer = await openIssuerServer(app.url);
  });
  afterAll(() => issuer.close());

  it('says when somebody signed in, and lets them sign in again where a front end asks for it', async () => {
    const browser = new Browser();
    const { url } = issuer.identity;
    const first = decodeJwt((await signIn(url, 'dpo', browser)).access_token);
    expect(first['auth_time']).toEqual(expect.any(Number));
    const same = decodeJwt((await signIn(url, 'dpo', browser)).access_token);
    expect(same['auth_time']).toBe(first['auth_time']);
    const again = decodeJwt((await signIn(url, 'dpo', browser, { prompt: 'login' })).access_token);
    expect(Number(again['auth_time'])).toBeGreaterThanOrEqual(Number(first['auth_time']));
  });
});
