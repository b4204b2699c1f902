import { EXAMPLES } from '../../src/contract/index.js';
import { describeApi } from '../../src/describe-api.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { connect } from './live-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ complete: describeApi });
});
afterAll(() => app.close());

interface Body {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

const requests = EXAMPLES.filter(({ query }) => !query.startsWith('subscription'));
const subscriptions = EXAMPLES.filter(({ query }) => query.startsWith('subscription'));

describe('the examples of GraphiQL', () => {
  it('are there for every role that GraphQL is made for', () => {
    const users = new Set(EXAMPLES.map(({ user }) => user));
    const names = ['newcomer', 'guide', 'clerk-jobcenter', 'counsellor', 'supervisor', 'partner-jobcenter', 'admin'];
    expect([...users]).toEqual(names);
  });

  it.each(requests)('$user: $name', async ({ user, query, variables = {} }) => {
    const { status, body } = await app.request(user).graphql<Body>(query, variables);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(JSON.stringify(body)).not.toContain('"code"');
    expect(Object.values(body.data ?? { nothing: null })).not.toContain(null);
  });

  it.each(subscriptions)('$user: $name', async ({ user, query }) => {
    const client = await connect(app.url, user);
    client.subscribe({ query });
    client.subscribe({ id: '2', query: '{ __typename }' });
    await client.received('error');
    expect(client.codes()).toEqual(['GRAPHQL_NO_SUBSCRIPTION']);
    client.socket.terminate();
  });
});

describe('the page of GraphiQL', () => {
  it('loads nothing from elsewhere, and runs nothing that is not a file of this server', async () => {
    const { text, headers } = await app.request().get('/graphiql');
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('/graphiql/'))).toEqual([]);
    expect(text).not.toMatch(/<script>|<style|style=|onload/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    for (const address of addresses) {
      const { status, text: content, headers: sent } = await app.request().get(address);
      expect([address, status, content.length > 100]).toEqual([address, 200, true]);
      const again = await app.request().get(address, { 'if-none-match': sent.get('etag') ?? '' });
      expect(again.status).toBe(304);
    }
  });
});
