import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { ROW_RULES } from '../../src/access-policy/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { type Role } from '../../src/platform/access/index.js';
import { previewApp } from '../../src/preview-app.js';
import { valuesOf } from '../access-policy/one-row-of-each.js';
import { CanaryBodies, NOBODY, type Schema } from '../privacy/canary-bodies.js';
import { type Answer, type Call, openApp, type OpenApp } from './open-app.js';
import { handlersOf, operationsOf } from './operations.js';
import { documentFor, rootFieldsOf } from './root-fields.js';

const preview = await previewApp();
const document = openApiDocument(preview);
const handlers = handlersOf(preview);
const bodies = new CanaryBodies((document.components?.schemas ?? {}) as Record<string, Schema>, 'Text');

/** Those who see all of something by their office, so that nothing of it is foreign to them. */
const OVERSEE: readonly string[] = ['public', 'dpo', 'admin', 'evaluator'];
const askerOf = (is: (handler: (typeof handlers)[number]) => boolean): Role | undefined =>
  handlers.find(is)?.rule?.find((role) => !OVERSEE.includes(role)) as Role | undefined;

const routes = operationsOf(document).flatMap((operation) => {
  const as = askerOf(({ operationId }) => operationId === operation.id);
  return as === undefined ? [] : [{ name: `${operation.method} ${operation.path}`, as, operation }];
});
const fields = (await rootFieldsOf(preview)).flatMap((field) => {
  const as = askerOf((handler) => handler.field === field.name);
  return as === undefined ? [] : [{ name: `${field.kind} ${field.name}`, as, field }];
});

/** Rows that no operation names by their id. */
const INNER = /^(access_|audit_|reminder$|watched_|deadline_[a-z]|case_|hand_off_|\w+_(hold|key|reader)$)/;

type Ask = (id: string) => Call;

const inRest = ({ as, operation }: (typeof routes)[number]): Ask[] => {
  const { method, path } = operation;
  const at = (id: string) => path.replaceAll(/\{[^}]+\}/g, id);
  if (method === 'GET' || method === 'DELETE') return [(id) => ({ method, url: at(id), as })];
  const [body = {}] = bodies.of(operation);
  const named = (id: string) => JSON.parse(JSON.stringify(body).replaceAll(NOBODY, id)) as object;
  return [(id) => ({ method, url: at(id), as, body: named(id) })];
};

const inGraphql = ({ as, field }: (typeof fields)[number]): Ask[] => [
  (id) => ({
    method: 'POST',
    url: '/graphql',
    as,
    body: { query: documentFor(field, { String: '"-"', ID: `"${id}"`, Int: '1', Float: '1', Boolean: 'true' }) },
  }),
];

const takingIds = [
  ...routes.map((one) => ({ name: one.name, asks: inRest(one) })),
  ...fields.map((one) => ({ name: one.name, asks: inGraphql(one) })),
].filter(({ asks }) => asks.some((ask) => JSON.stringify(ask(NOBODY)).includes(NOBODY)));

/** What differs between two answers to the very same request. */
const OF_THE_MOMENT = ['date', 'ratelimit', 'ratelimit-policy', 'x-request-id', 'traceparent'];
const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TIMES = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

function toldBy({ status, headers, body }: Answer): string {
  const kept = [...headers].filter(([name]) => !OF_THE_MOMENT.includes(name));
  return JSON.stringify({ status, kept, body }).replaceAll(UUIDS, 'id').replaceAll(TIMES, 'time');
}

describe('an id of something that is none of theirs', () => {
  let api: OpenApp;
  const foreign: { readonly table: string; readonly id: string }[] = [];
  beforeAll(async () => {
    api = await openApp();
    const owner = new Client({ connectionString: api.ownerUrl });
    await owner.connect();
    for (const { table } of ROW_RULES.filter((rule) => !INNER.test(rule.table))) {
      const values = await valuesOf(owner, table);
      if (values['id'] !== 'gen_random_uuid()') continue;
      const id = randomUUID();
      const given: Record<string, string> = { ...values, id: `'${id}'`, ...(table === 'notification' && TO_SOMEBODY) };
      const columns = Object.keys(given).map((name) => `"${name}"`);
      await owner.query(`INSERT INTO "${table}" (${columns.join()}) VALUES (${Object.values(given).join()})`);
      foreign.push({ table, id });
    }
    await owner.end();
  });
  afterAll(() => api.close());

  /** A notification has one reader. */
  const TO_SOMEBODY = { person_id: 'gen_random_uuid()' };

  it('is tried for every kind of row, on many operations', () => {
    expect(foreign.map(({ table }) => table)).toEqual(expect.arrayContaining(['case', 'deadline', 'hand_off']));
    expect(takingIds.length).toBeGreaterThan(60);
  });

  it('is there: whoever oversees hand-offs is answered something else', async () => {
    const told = (id: string) => api.call({ method: 'GET', url: `/v1/hand-offs/${id}`, as: 'dpo' });
    const id = foreign.find(({ table }) => table === 'hand_off')?.id ?? '';
    expect((await told(randomUUID())).status).toBe(404);
    expect((await told(id)).status).not.toBe(404);
  });

  it.each(takingIds)('is answered by $name like one that does not exist', async ({ asks }) => {
    for (const ask of asks) {
      const unknown = toldBy(await api.call(ask(randomUUID())));
      for (const { table, id } of foreign) {
        expect({ table, told: toldBy(await api.call(ask(id))) }).toEqual({ table, told: unknown });
      }
    }
  });
});
