import { Client } from 'pg';
import { openApiDocument } from '../../src/describe-api.js';
import { type Role } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { openApp, type OpenApp } from './open-app.js';
import { handlersOf, operationsOf } from './operations.js';
import { documentFor, rootFieldsOf } from './root-fields.js';

const preview = await previewApp();
const handlers = handlersOf(preview).filter(({ rule }) => rule?.[0] !== 'public');
const logged = handlers.filter(({ aboutNoPerson }) => !aboutNoPerson);
const roleOf = (is: (handler: (typeof handlers)[number]) => boolean) => logged.find(is)?.rule?.[0] as Role | undefined;

/** Whoever adds one says here why its answer is about no person. */
const ABOUT_NO_PERSON = {
  AreaChangesController: 'which office has which place',
  ChangesResolver: 'ids of events and of what they are about',
  DeadLettersController: 'ids, codes and counts of work that failed',
  EndpointClosuresController: 'which endpoints are closed, and counts of hand-offs',
  EventsController: 'thin events: types and ids of hand-offs',
  OfficesController: 'offices, and counts of hand-offs',
  QueuesController: 'counts',
  WebhookDeliveriesController: 'deliveries to a system: codes and times',
  WebhookHostsController: 'names of hosts, and which administrators named them',
  WebhookStepsController: 'the settings of a system',
  WebhooksController: 'the settings of a system',
};

describe('answers about a person', () => {
  let api: OpenApp;
  beforeAll(async () => {
    api = await openApp();
  });
  afterAll(() => api.close());

  it('are those of every operation that asks for a sign-in, but for these', () => {
    const exempt = handlers.filter(({ aboutNoPerson }) => aboutNoPerson).map(({ name }) => name.replace(/\..*/, ''));
    expect([...new Set(exempt)].toSorted()).toEqual(Object.keys(ABOUT_NO_PERSON));
  });

  it('are logged, on every route and for every root field', async () => {
    const routes = operationsOf(openApiDocument(preview)).flatMap(({ method, path, id }) => {
      const as = roleOf(({ operationId }) => operationId === id);
      return as === undefined ? [] : [{ method, path, as }];
    });
    const fields = (await rootFieldsOf(preview)).flatMap((one) => {
      const as = roleOf(({ field }) => field === one.name);
      return as === undefined ? [] : [{ ...one, as }];
    });
    for (const { method, path, as } of routes) {
      const url = path.replaceAll(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000099');
      await api.call({ method, url, as, body: method === 'GET' ? undefined : {} });
    }
    for (const { as, ...one } of fields) {
      await api.call({ method: 'POST', url: '/graphql', body: { query: documentFor(one) }, as });
    }
    const expected = [
      ...routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
      ...fields.map(({ kind, name }) => `${kind} ${name}`),
    ];
    const owner = new Client({ connectionString: api.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ action: string }>('SELECT DISTINCT action FROM access_log');
    await owner.end();
    const found = new Set(rows.map(({ action }) => action));
    expect(expected.length).toBeGreaterThan(60);
    expect(expected.filter((action) => !found.has(action))).toEqual([]);
  });
});
