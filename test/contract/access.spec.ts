import { openApiDocument } from '../../src/describe-api.js';
import { ROLES } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { openApp, type OpenApp } from './open-app.js';
import { handlersOf, operationsOf, type Operation } from './operations.js';

const preview = await previewApp();
const handlers = handlersOf(preview);
const operations = operationsOf(openApiDocument(preview));
const ruleOf = ({ id }: Operation) => handlers.find(({ operationId }) => operationId === id)?.rule ?? [];
const isPublic = (operation: Operation) => ruleOf(operation).some((name) => name === 'public');
const fill = (path: string) => path.replaceAll(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000099');

describe('access', () => {
  it('is ruled for every route and every resolver', () => {
    expect(handlers.filter(({ kind }) => kind === 'route').length).toBeGreaterThanOrEqual(operations.length);
    expect(handlers.filter(({ kind }) => kind === 'resolver').length).toBeGreaterThan(0);
    expect(handlers.filter(({ rule }) => rule === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('is told in the contract: who must sign in, and where nobody must', () => {
    const untold = operations.filter((one) => isPublic(one) !== ((one.security ?? []).length === 0));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

describe('the running API', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  const codeOf = async ({ method, path }: Operation, as?: (typeof ROLES)[number]) => {
    const body = method === 'GET' ? undefined : { unheard_of: true };
    const answer = await api.call({ method, url: fill(path), body, as });
    return (answer.body as { code?: string }).code;
  };

  it.each(operations.filter(isPublic))('answers everybody at $method $path', async (operation) => {
    expect(['REQUEST_UNAUTHENTICATED', 'REQUEST_FORBIDDEN']).not.toContain(await codeOf(operation));
  });

  describe.each(operations.filter((one) => !isPublic(one)))('$method $path', (operation) => {
    it('asks who it is', async () => {
      expect(await codeOf(operation)).toBe('REQUEST_UNAUTHENTICATED');
    });

    it.each(ROLES)('lets the role %s in exactly where its rule says so', async (role) => {
      const refused = (await codeOf(operation, role)) === 'REQUEST_FORBIDDEN';
      expect(refused).toBe(!ruleOf(operation).some((name) => name === role));
    });
  });
});
