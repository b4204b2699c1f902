import { serverAudits } from 'graphql-http';
import { openTestApp, type TestApp } from '../support/app.js';
import { tokenOf } from '../support/issuer.js';

/** A status says whether anything was executed, whatever the client accepts: caches, proxies and logs read no body. */
const EXECUTED_NOTHING = '400, as with application/graphql-response+json';

/** What the specification recommends and we do otherwise (docs/adr/0030-refusals-of-a-mutation-are-data.md). */
const OTHERWISE = {
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json': EXECUTED_NOTHING,
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json': EXECUTED_NOTHING,
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json': EXECUTED_NOTHING,
};

describe('GraphQL over HTTP, by the audit of its working group', () => {
  let app: TestApp;
  const missed = new Map<string, string>();
  let asked = 0;

  beforeAll(async () => {
    app = await openTestApp();
    const authorization = `Bearer ${await tokenOf('newcomer')}`;
    const fetchFn = (address: string, { headers, ...init }: RequestInit = {}) =>
      fetch(address, { ...init, headers: { ...(headers as Record<string, string>), authorization } });
    for (const audit of serverAudits({ url: `${app.url}/graphql`, fetchFn })) {
      const { status } = await audit.fn();
      asked += 1;
      if (status === 'error' || status === 'warn') missed.set(`${audit.id} ${audit.name}`, status);
    }
  });
  afterAll(() => app.close());

  it('has everything that MUST be', () => {
    expect(asked).toBeGreaterThan(50);
    expect([...missed].filter(([, status]) => status === 'error')).toEqual([]);
  });

  it('has everything that SHOULD be, but for what is listed with its reason', () => {
    expect([...missed.keys()]).toEqual(Object.keys(OTHERWISE));
  });
});
