import { AppModule } from '../../src/app.module.js';
import { describeApi } from '../../src/describe-api.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testConfig } from '../support/config.js';
import { openTestDatabase } from '../support/database.js';
import { sendRaw } from './raw-http.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const ID = '00000000-0000-4000-8000-000000000099';
const call = (path: string, init?: RequestInit) => fetch(`${app.url}${path}`, init);

async function refusalOf(answer: Response): Promise<[number, string | undefined]> {
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const { code } = (await answer.json()) as { code?: string };
  return [answer.status, code];
}

describe('a body before anybody has signed in', () => {
  it.each([
    ['broken', '{"broken'],
    ['large', JSON.stringify('x'.repeat(300_000))],
    ['deep', '['.repeat(50_000)],
  ])('is not read: %s', async (_, body) => {
    const answer = await call('/v1/webhooks', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(await refusalOf(answer)).toEqual([401, 'REQUEST_UNAUTHENTICATED']);
  });
});

describe('a method that a path does not know', () => {
  it.each([
    ['DELETE', '/v1/routing/preview', 'POST'],
    ['PUT', `/v1/hand-offs/${ID}`, 'GET, HEAD'],
    ['TRACE', '/health/live', 'GET, HEAD'],
    ['PROPFIND', '/v1/offices', 'GET, HEAD'],
    ['OPTIONS', '/v1/offices?x=1', 'GET, HEAD'],
  ])('%s %s is refused with those it knows', async (method, path, allow) => {
    const answer = await sendRaw(
      app.url,
      `${method} ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    expect([answer.status, answer.body.code]).toEqual([405, 'REQUEST_METHOD_NOT_ALLOWED']);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('is no hint where there is nothing', async () => {
    expect(await refusalOf(await call('/v1/nothing', { method: 'DELETE' }))).toEqual([404, 'REQUEST_NO_ROUTE']);
  });
});

describe('an address', () => {
  it.each([
    ['badly encoded', '/v1/hand-offs/%zz', 400, 'REQUEST_MALFORMED'],
    ['with a long part', `/v1/services/${'x'.repeat(200)}`, 414, 'REQUEST_ADDRESS_TOO_LONG'],
    ['with a long query', `/v1/offices?authority=${'x'.repeat(20_000)}`, 431, 'REQUEST_HEADERS_TOO_LARGE'],
    ['with one parameter too many', '/v1/offices?unheard_of=1', 400, 'REQUEST_INVALID'],
    ['with a parameter twice', '/v1/offices?authority=a&authority=b', 400, 'REQUEST_INVALID'],
    ['with parameters where there are none', '/v1/authorities?unheard_of=1', 400, 'REQUEST_INVALID'],
    ['outside the version, with parameters', '/health/live?unheard_of=1', 400, 'REQUEST_INVALID'],
  ])('%s is refused', async (_, path, status, code) => {
    expect(await refusalOf(await call(path))).toEqual([status, code]);
  });
});

describe('bytes that are no request', () => {
  it.each([
    ['nonsense', 'NONSENSE\r\n\r\n', 400, 'REQUEST_UNREADABLE'],
    [
      'two lengths',
      `GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
      'REQUEST_UNREADABLE',
    ],
    ['long headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'REQUEST_HEADERS_TOO_LARGE'],
  ])('are refused: %s', async (_, bytes, status, code) => {
    const answer = await sendRaw(app.url, bytes);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});

describe('a client that is slow on purpose', () => {
  it('is not waited for: headers', async () => {
    const answer = await sendRaw(app.url, 'GET /health/live HTTP/1.1\r\nHost: a\r\n');
    expect([answer.status, answer.body.code]).toEqual([408, 'REQUEST_TOO_SLOW']);
  }, 60_000);

  it('is not waited for: body', async () => {
    const head = `POST /v1/routing/preview HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n`;
    const answer = await sendRaw(app.url, `${head}Content-Length: 100\r\n\r\n{`);
    expect([answer.status, answer.body.code]).toEqual([408, 'REQUEST_TOO_SLOW']);
  }, 120_000);
});

describe('a content type with blanks, tabs or a parameter nobody knows', () => {
  const body = JSON.stringify({ unheard_of: 1 });
  it.each([
    ' application/json',
    'application/json ',
    'application/json\t',
    'application/json\t; charset=utf-8',
    'application/json ;',
    'application/json;\tcharset=utf-8',
    'application/json; charset=latin1',
    'application/json, text/plain',
    'application /json',
    'application/\tjson',
    'application/problem+json',
    'text/json',
  ])('%j does not get round the check of the body', async (type) => {
    const head = 'POST /v1/routing/preview HTTP/1.1\r\nHost: a\r\nConnection: close\r\n';
    const answer = await sendRaw(
      app.url,
      `${head}Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect([
      [400, 'REQUEST_INVALID'],
      [415, 'REQUEST_MEDIA_TYPE'],
    ]).toContainEqual([answer.status, answer.body.code]);
  });
});

describe('the headers of an answer', () => {
  it.each(['/v1/offices', '/v1/nothing', `/v1/hand-offs/${ID}`, '/health/live', '/graphql'])(
    'say of %s what it is not for',
    async (path) => {
      const { headers } = await call(path);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each(['/v1/offices', '/docs', '/graphql'])('do not say of %s what serves it', async (path) => {
    const { headers } = await call(path);
    expect([...headers.keys()].filter((name) => /^(server|via|x-powered-by)$/.test(name))).toEqual([]);
  });
});

describe('the console', () => {
  it('may run its own scripts and call this server and the issuer, and nothing else', async () => {
    const database = await openTestDatabase();
    const config = { ...testConfig({ DATABASE_URL: database.url }), issuer: 'https://login.example.org/realms/a' };
    const console = await createHttpApp(AppModule.forRoot({ config, worker: false }));
    try {
      describeApi(console);
      await console.listen(0, '127.0.0.1');
      const page = await fetch(`${await console.getUrl()}/docs`);
      const policy = page.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).toContain("connect-src 'self' https://login.example.org;");
      expect(await page.text()).not.toMatch(/<script(?![^>]* src="\.\/)|<[^>]+ on\w+=/);
    } finally {
      await console.close();
      await database.close();
    }
  });
});

describe('TLS', () => {
  it('is insisted on where people come by TLS', async () => {
    const other = await openTestApp({ settings: { publicUrl: 'https://eindach.example.org' } });
    try {
      const { headers } = await fetch(`${other.url}/health/live`);
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    } finally {
      await other.close();
    }
  });

  it('is not spoken of where they do not', async () => {
    expect((await call('/health/live')).headers.has('strict-transport-security')).toBe(false);
  });
});
