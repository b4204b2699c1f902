import { describeApi } from '../../src/describe-api.js';
import { permissionsOf } from '../../src/contract/index.js';
import { tokenOf } from '../support/issuer.js';
import { openApp, type OpenApp } from './open-app.js';
import { operationsOf } from './operations.js';

describe('the console', () => {
  let api: OpenApp;
  let url: string;
  beforeAll(async () => {
    api = await openApp(describeApi);
    url = await api.app.getUrl();
  });
  afterAll(() => api.close());

  const documentFor = async (audience: string, authorization?: string, known?: string) => {
    const headers = {
      ...(authorization === undefined ? {} : { authorization }),
      ...(known === undefined ? {} : { 'if-none-match': known }),
    };
    const answer = await fetch(`${url}/docs/${audience}.json`, { headers });
    const text = await answer.text();
    const operations = text === '' ? [] : operationsOf(JSON.parse(text) as Parameters<typeof operationsOf>[0]);
    return { status: answer.status, headers: answer.headers, operations };
  };
  const bearer = async (user: string) => `Bearer ${await tokenOf(user)}`;

  it('shows whoever has signed in what their role may call', async () => {
    const whole = await documentFor('partner');
    const clerks = await documentFor('partner', await bearer('clerk-jobcenter'));
    const isClerks = (one: (typeof whole.operations)[number]) => permissionsOf(one).some((name) => name === 'clerk');
    expect(clerks.operations.map(({ id }) => id)).toEqual(whole.operations.filter(isClerks).map(({ id }) => id));
    expect(clerks.operations.length).toBeLessThan(whole.operations.length);
    expect(clerks.operations[0]?.security).toEqual([{ bearer: [] }, { 'sign-in': [] }]);
    expect((await documentFor('administration', await bearer('clerk-jobcenter'))).operations).toEqual([]);
    expect((await documentFor('administration', await bearer('admin'))).operations.length).toBeGreaterThan(5);
  });

  it('shows everybody the whole with a token that is none, and counts it as refused', async () => {
    const whole = await documentFor('partner');
    const wrong = await documentFor('partner', 'Bearer none');
    expect([wrong.status, wrong.operations.length]).toEqual([200, whole.operations.length]);
    expect(wrong.headers.get('ratelimit')).toContain('"public"');
    expect((await documentFor('partner', await bearer('clerk-jobcenter'))).headers.get('ratelimit')).toContain(
      '"account"',
    );
  });

  it('sends a document only where it differs from the one the reader has, for this reader', async () => {
    const { headers } = await documentFor('public');
    const tag = headers.get('etag') ?? '';
    expect([headers.get('vary'), headers.get('cache-control')]).toEqual(['Authorization', 'private, no-cache']);
    expect((await documentFor('public', undefined, tag)).status).toBe(304);
    expect((await documentFor('public', await bearer('guide'), tag)).status).toBe(200);
  });

  it('offers the three documents, by addresses of its own', async () => {
    const script = await (await fetch(`${url}/docs/swagger-ui-init.js`)).text();
    expect([...script.matchAll(/"url": "([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '/docs/public.json',
      '/docs/partner.json',
      '/docs/administration.json',
    ]);
    expect(await (await fetch(`${url}/docs`)).text()).not.toMatch(/(?:src|href)=['"]https?:/);
  });
});

describe('every answer', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  const live = async (headers: Record<string, string> = {}) =>
    (await fetch(`${await api.app.getUrl()}/health/live`, { headers })).headers;

  it('carries the id of the caller where it is a UUID, and nothing else of theirs', async () => {
    const id = '3f0b7e9a-5f6d-4c5e-9a55-1f2e3d4c5b6a';
    expect((await live({ 'x-request-id': id })).get('x-request-id')).toBe(id);
    expect((await live({ 'x-request-id': 'Amina Beispiel' })).get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('goes on with the trace of the caller, and begins one otherwise', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const given = (await live({ traceparent: `00-${trace}-00f067aa0ba902b7-01` })).get('traceparent') ?? '';
    expect(given).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(given).not.toContain('00f067aa0ba902b7');
    const begun = /^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-00$/;
    expect((await live()).get('traceparent')).toMatch(begun);
    expect((await live({ traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` })).get('traceparent')).toMatch(begun);
  });

  it('is the same at the root of the directory with and without a slash at its end', async () => {
    const at = async (path: string) => (await fetch(`${await api.app.getUrl()}${path}`)).text();
    expect(await at('/hsds/v3/')).toBe(await at('/hsds/v3'));
    expect(JSON.parse(await at('/hsds/v3/'))).toMatchObject({ version: '3.0' });
    expect(JSON.parse(await at('/v1/offices/'))).toMatchObject({ code: 'REQUEST_NO_ROUTE' });
  });
});
