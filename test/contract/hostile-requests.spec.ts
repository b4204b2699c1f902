import * as fc from 'fast-check';
import { openApiDocument } from '../../src/describe-api.js';
import { type Role, ROLES } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { type Answer, openApp, type OpenApp } from './open-app.js';
import { handlersOf, operationsOf } from './operations.js';
import { codesIn, documentFor, rootFieldsOf } from './root-fields.js';

/** Nobody means well who sends these; none of them is an id, a day or a name of anything. */
const HOSTILE = [
  `' OR '1'='1`,
  `1; DROP TABLE "case"; --`,
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\r\nX-Injected: yes',
  '{{7*7}}${7*7}<script>alert(1)</script>',
  '=cmd|calc!A0',
  '9999999999999999999999999',
  '-1',
  'é'.repeat(3_000),
];

const BODIES: readonly object[] = [
  [],
  {},
  [[[]]],
  { id: {} },
  { fields: [], facts: 7 },
  { note: { toString: 1 } },
  { constructor: {} },
];

/** Traces, statements and paths of the machine. */
const INSIDE =
  /\bat \S+ \(|node_modules|\.js:\d|SELECT |INSERT |UPDATE |violates|syntax error|relation "|invalid input/;

type Document = ReturnType<typeof openApiDocument>;

/** What we answer where the fault is ours. */
const FAULTS = ['INTERNAL_SERVER_ERROR', 'REQUEST_FAILED'];

/** Codes that the contract names for a status, and those of requests that reach no operation. */
type Told = (status: number) => string[];

const OF_NO_OPERATION = ['REQUEST_NO_ROUTE', 'REQUEST_METHOD_NOT_ALLOWED', 'REQUEST_HEADERS_TOO_LARGE'];

function toldOf({ components }: Document, responses: object): Told {
  const all = responses as Record<string, { description?: string; $ref?: string }>;
  return (status) => {
    const { $ref, description } = all[status] ?? {};
    const shared = components?.responses?.[$ref?.split('/').at(-1) ?? ''] as { description: string } | undefined;
    return [...(`${shared?.description ?? description}`.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? []), ...OF_NO_OPERATION];
  };
}

const preview = await previewApp();
const handlers = handlersOf(preview);
const rootFields = await rootFieldsOf(preview);
const roleOf = (is: (handler: (typeof handlers)[number]) => boolean): Role | undefined => {
  const first = handlers.find(is)?.rule?.[0];
  return ROLES.find((role) => role === first);
};

describe('a hostile request', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  /** An answer that refuses says which rule it broke, as the contract names it, and nothing of the inside. */
  function expectCalm(what: string, { status, headers, body }: Answer, told: Told): void {
    const text = JSON.stringify(body);
    const seen = { what, status, inside: INSIDE.exec(text)?.[0] };
    expect(seen).toEqual({ what, status: Math.min(status, 499), inside: undefined });
    if (status < 400) return;
    expect({ what, type: headers.get('content-type') }).toEqual({
      what,
      type: expect.stringContaining('application/problem+json'),
    });
    const { code } = body as { code: string };
    expect({ what, status, told: told(status) }).toEqual({ what, status, told: expect.arrayContaining([code]) });
  }

  const document = openApiDocument(preview);
  const routes = operationsOf(document).map(({ method, path, id, responses }) => ({
    method,
    path,
    as: roleOf(({ operationId }) => operationId === id),
    told: toldOf(document, responses),
  }));

  it.each(routes)('to $method $path is refused with a code the contract names', async ({ method, path, as, told }) => {
    const send = async (url: string, body?: object) =>
      expectCalm(`${method} ${url.slice(0, 120)}`, await api.call({ method, url, as, body }), told);
    const named = path.replaceAll(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000099');
    const usual = method === 'GET' || method === 'DELETE' ? undefined : {};
    for (const text of HOSTILE) {
      const value = encodeURIComponent(text);
      if (path.includes('{')) await send(path.replaceAll(/\{[^}]+\}/g, value), usual);
      if (usual === undefined) await send(`${named}?limit=${value}&cursor=${value}`);
    }
    if (usual === undefined) return;
    for (const body of BODIES) await send(named, body);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (body) => send(named, body)),
      { numRuns: 4 },
    );
  });

  it.each(rootFields)('to $kind $name is refused with a code', async (one) => {
    const as = roleOf(({ field }) => field === one.name);
    for (const text of HOSTILE) {
      const word = JSON.stringify(text);
      const query = documentFor(one, { ID: word, String: word, Int: '-2147483648', Float: '-1e308', Boolean: 'false' });
      const { status, body } = await api.call({ method: 'POST', url: '/graphql', body: { query }, as });
      const codes = codesIn(body);
      const seen = { query: query.slice(0, 200), status, codes };
      expect(seen).toEqual({
        ...seen,
        status: Math.min(status, 499),
        codes: codes.filter((code) => !FAULTS.includes(code)),
      });
      expect(INSIDE.exec(JSON.stringify(body))).toBeNull();
    }
  });
});
