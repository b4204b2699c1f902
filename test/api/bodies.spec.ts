import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const send = (body: string, contentType?: string, path = '/v1/routing/preview') =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    body,
    headers: contentType === undefined ? {} : { 'content-type': contentType },
  });

const OK = JSON.stringify({ today: '2026-11-22', place: '03354018', concerns: [{ service: 'jc-but' }] });

describe('a body', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'is read as %s',
    async (type) => {
      expect((await send(OK, type)).status).toBe(200);
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/xml', 'multipart/form-data; boundary=x'])(
    'is refused as %s',
    async (type) => {
      const answer = await send(OK, type);
      expect([answer.status, await answer.json()]).toEqual([
        415,
        expect.objectContaining({ code: 'REQUEST_MEDIA_TYPE' }),
      ]);
    },
  );

  it.each([
    ['{"today":', 400, 'REQUEST_MALFORMED'],
    ['{"__proto__":{}}', 400, 'REQUEST_MALFORMED'],
    ['[]', 400, 'REQUEST_INVALID'],
    ['null', 400, 'REQUEST_INVALID'],
    [`{"facts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'REQUEST_TOO_COMPLEX'],
    [`{"facts":[${'{},'.repeat(20_000)}{}]}`, 400, 'REQUEST_TOO_COMPLEX'],
    [`"${'a'.repeat(300_000)}"`, 413, 'REQUEST_TOO_LARGE'],
  ])('%.20s… is answered %i', async (body, status, code) => {
    const answer = await send(body, 'application/json');
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code })]);
  });

  it('may be missing where nothing is demanded of it, and is named where it is', async () => {
    const answer = await fetch(`${app.url}/v1/routing/preview`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'REQUEST_INVALID' })]);
  });
});
