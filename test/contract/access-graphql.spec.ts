import { ROLES, type Role } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { openApp, type OpenApp } from './open-app.js';
import { handlersOf } from './operations.js';
import { codesIn, documentFor, type RootField, rootFieldsOf } from './root-fields.js';

const preview = await previewApp();
const rules = new Map(handlersOf(preview).map(({ field, rule }) => [field, rule ?? []]));
const fields = await rootFieldsOf(preview);

describe('the running GraphQL interface', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  const codeOf = async (one: RootField, as?: Role): Promise<string | undefined> => {
    const answer = await api.call({ method: 'POST', url: '/graphql', body: { query: documentFor(one) }, as });
    const [code] = codesIn(answer.body);
    expect(code === 'GRAPHQL_VALIDATION_FAILED' && answer.body).toBe(false);
    return code;
  };

  it('has the root fields of the resolvers, and no others', () => {
    const known = [...rules.keys()].filter((name) => name !== undefined);
    expect(fields.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  describe.each(fields)('$kind $name', (one) => {
    const rule = (): readonly string[] => rules.get(one.name) ?? [];

    it('asks who it is, unless everybody may', async () => {
      const refused = (await codeOf(one)) === 'REQUEST_UNAUTHENTICATED';
      expect(refused).toBe(!rule().includes('public'));
    });

    it.each(ROLES)('lets the role %s in exactly where its rule says so', async (role) => {
      const refused = (await codeOf(one, role)) === 'REQUEST_FORBIDDEN';
      expect(refused).toBe(!rule().includes('public') && !rule().includes(role));
    });
  });
});
