import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openApiDocument } from '../../src/describe-api.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { CHANGES_NOTHING, HOLDS_ITS_KEY } from '../../src/platform/idempotency/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { previewApp } from '../../src/preview-app.js';
import { handlersOf, operationsOf } from '../contract/operations.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

const preview = await previewApp();
const handlers = handlersOf(preview);
const posts = operationsOf(openApiDocument(preview)).filter(({ method }) => method === 'POST');
const isSafe = (operation: object) => CHANGES_NOTHING in operation || HOLDS_ITS_KEY in operation;
const userFor = (operationId: string) => {
  const rule = handlers.find((handler) => handler.operationId === operationId)?.rule ?? [];
  return SAMPLE_USERS.find(({ role }) => rule.some((name) => name === role))?.name;
};
const fill = (path: string) => path.replaceAll(/\{[^}]+\}/g, randomUUID());

let app: TestApp;
let database: Client;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-26' });
  database = new Client({ connectionString: app.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await app.close();
});

interface Answered {
  readonly id: string;
  readonly state: string;
  readonly code?: string;
}

const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  filedOn: '2027-02-24',
  fields: { name: 'Amina Beispiel', first_received_at: '2027-02-24', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

const offer = (key: string, body: object = APPLICATION, user = 'clerk-meldebehoerde', to = 'jobcenter') =>
  app.request(user).post<Answered>(`/v1/authorities/${to}/hand-offs`, body, { 'idempotency-key': key });
const take = (id: string, action: string, key: string, version = 2) =>
  app
    .request('partner-jobcenter')
    .post<Answered>(`/v1/hand-offs/${id}/${action}`, {}, { 'idempotency-key': key, 'if-match': `"${version}"` });
const newKey = () => `"${randomUUID()}"`;
const count = async (table: string) => {
  const { rows } = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count;
};
/** Leaves a request as a process does that dies after its effect and before its answer is kept. */
const killAfterEffect = (key: string, seconds: number) =>
  database.query(
    `UPDATE idempotency_key SET status = NULL, headers = NULL, body = NULL,
     running_since = $2::timestamptz - make_interval(secs => $3) WHERE key = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [key.replaceAll('"', ''), '2027-02-26T12:00:00Z', seconds],
  );

describe.each(posts)('$method $path', (operation) => {
  it('demands a key, or is marked as changing nothing', async () => {
    const parameters = (operation.parameters ?? []) as { name: string; in: string; required?: boolean }[];
    const header = parameters.find(({ name, in: place }) => name === 'Idempotency-Key' && place === 'header');
    expect(header?.required ?? false).toBe(!isSafe(operation));
    const user = userFor(operation.id);
    const answer = await app.request(user).post<Answered>(fill(operation.path), {}, { 'idempotency-key': '' });
    const missing = answer.status === 400 && answer.body.code === 'IDEMPOTENCY_KEY_MISSING';
    expect(missing).toBe(!isSafe(operation));
  });
});

describe('the same request under the same key', () => {
  it('has one effect and gets the same bytes', async () => {
    const before = await count('hand_off');
    const key = newKey();
    const [first, again] = [await offer(key), await offer(key)];
    expect(first.status).toBe(201);
    expect([again.status, again.text]).toEqual([201, first.text]);
    for (const header of ['content-type', 'etag', 'location']) {
      expect(first.headers.get(header)).toBeTruthy();
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    }
    expect(await count('hand_off')).toBe((before ?? 0) + 1);
  });

  it('gets the answer of then, whatever happened since', async () => {
    const { body: offered } = await offer(newKey());
    const key = newKey();
    const first = await take(offered.id, 'acknowledge', key);
    expect((await take(offered.id, 'start', newKey(), 3)).status).toBe(409);
    await take(offered.id, 'declare_complete', newKey(), 3);
    const again = await take(offered.id, 'acknowledge', key);
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([200, first.text, '"3"']);
  });

  it('has one effect, however many arrive at once', async () => {
    const before = await count('hand_off');
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 12 }, () => offer(key)));
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201);
    expect(others.filter(({ status, body }) => status !== 409 || body.code !== 'IDEMPOTENCY_IN_PROGRESS')).toEqual([]);
    expect(await count('hand_off')).toBe((before ?? 0) + 1);
  });

  it('may be written with or without quotes', async () => {
    const key = randomUUID();
    expect((await offer(key)).text).toBe((await offer(`"${key}"`)).text);
  });

  it('is somebody else’s own request', async () => {
    const key = newKey();
    const mine = await offer(key);
    const theirs = await offer(key, { ...APPLICATION, transfer: 'tp-none' }, 'clerk-sozialamt');
    expect([mine.status, theirs.status, theirs.body.code]).toEqual([201, 422, 'HAND_OFF_TRANSFER_UNREADABLE']);
  });
});

describe('a key that was used', () => {
  it.each([
    ['another body', (key: string) => offer(key, { ...APPLICATION, urgency: 'urgent' })],
    ['another address', (key: string) => offer(key, APPLICATION, 'clerk-meldebehoerde', 'sozialamt')],
  ])('is refused for %s', async (_what, send) => {
    const key = newKey();
    expect((await offer(key)).status).toBe(201);
    const other = await send(key);
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('is refused for another version', async () => {
    const { body } = await offer(newKey());
    const key = newKey();
    expect((await take(body.id, 'acknowledge', key)).status).toBe(200);
    expect((await take(body.id, 'acknowledge', key, 3)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is free again where a rule or the contract refused, for then nothing was done', async () => {
    const key = newKey();
    expect((await offer(key, { ...APPLICATION, unheardOf: true })).body.code).toBe('REQUEST_INVALID');
    expect((await offer(key, { ...APPLICATION, filedOn: '2027-03-01' })).body.code).toBe('HAND_OFF_FILED_IN_FUTURE');
    expect((await offer(key)).status).toBe(201);
  });

  it.each(['"', '""', 'a b', '"a"b"', 'ä', 'x'.repeat(256)])('is none where it reads %j', async (key) => {
    const answer = await app
      .request('clerk-meldebehoerde')
      .post<Answered>('/v1/authorities/jobcenter/hand-offs', APPLICATION, { 'idempotency-key': key });
    expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });
});

describe('a process that dies between the effect and its answer', () => {
  it('leaves the request in progress for a minute', async () => {
    const key = newKey();
    await offer(key);
    await killAfterEffect(key, 59);
    const early = await offer(key);
    expect([early.status, early.body.code]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS']);
  });

  it('leaves no room for another request under that key', async () => {
    const key = newKey();
    await offer(key);
    await killAfterEffect(key, 60);
    const other = await offer(key, { ...APPLICATION, urgency: 'urgent' });
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('makes nothing twice: the next attempt finds the hand-off made', async () => {
    const key = newKey();
    const first = await offer(key);
    const before = await count('hand_off');
    await killAfterEffect(key, 60);
    const again = await offer(key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await count('hand_off')).toBe(before);
    expect((await offer(key)).text).toBe(first.text);
  });

  it('takes no step twice: the next attempt finds it taken', async () => {
    const { body } = await offer(newKey());
    const key = newKey();
    const first = await take(body.id, 'acknowledge', key);
    const before = await count('hand_off_event');
    await killAfterEffect(key, 60);
    expect((await take(body.id, 'acknowledge', key)).text).toBe(first.text);
    expect(await count('hand_off_event')).toBe(before);
  });

  it('is followed by one next attempt, however many arrive at once', async () => {
    const key = newKey();
    const first = await offer(key);
    await killAfterEffect(key, 60);
    const answers = await Promise.all(Array.from({ length: 8 }, () => offer(key)));
    expect(answers.filter(({ status, text }) => status === 201 && text !== first.text)).toEqual([]);
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
  });
});

describe('an error nobody expected', () => {
  it('lets the next attempt start at once, for the same operation', async () => {
    const key = newKey();
    const before = await count('hand_off');
    await database.query('ALTER TABLE receipt RENAME TO receipt_away');
    const failed = await offer(key);
    await database.query('ALTER TABLE receipt_away RENAME TO receipt');
    expect(failed.status).toBe(500);
    const { rows } = await database.query<{ operation: string }>(
      `SELECT operation FROM idempotency_key WHERE key = encode(sha256(convert_to($1, 'UTF8')), 'hex')
         AND running_since IS NULL AND status IS NULL`,
      [key.replaceAll('"', '')],
    );
    const retried = await offer(key);
    expect([retried.status, retried.body.id]).toEqual([201, rows[0]?.operation]);
    expect(await count('hand_off')).toBe((before ?? 0) + 1);
  });
});

describe('what is kept', () => {
  it('names nobody and holds no contents', async () => {
    await offer(newKey());
    const { rows } = await database.query<{ row: string }>('SELECT row_to_json(k)::text AS row FROM idempotency_key k');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => /Beispiel|Amina|content"/.test(row))).toEqual([]);
  });

  it('goes after a day, and not before', async () => {
    const key = newKey();
    const first = await offer(key);
    const clean = () => app.get(Handlers).work('idempotency.forget')?.run();
    app.setDay('2027-02-27');
    await clean();
    expect((await offer(key)).text).toBe(first.text);
    app.setDay('2027-02-28');
    await clean();
    expect(await count('idempotency_key')).toBe(0);
  });
});
