import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-26' });
});
afterAll(() => app.close());

interface HandOff {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

interface Result {
  readonly id: string | null;
  readonly status: number;
  readonly handOff?: HandOff & { readonly content?: unknown };
  readonly problem?: { readonly code: string; readonly errors?: readonly { readonly pointer: string }[] };
}

interface Batch {
  readonly results: readonly Result[];
  readonly code?: string;
}

const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  fields: { name: 'Amina Beispiel', first_received_at: '2027-02-24', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

const offer = async (): Promise<HandOff> => {
  const offered = await app
    .request('clerk-meldebehoerde')
    .post<HandOff>('/v1/authorities/jobcenter/hand-offs', APPLICATION);
  expect(offered.status).toBe(201);
  return offered.body;
};

const run = (items: unknown, headers = {}) =>
  app.request('partner-jobcenter').post<Batch>('/v1/hand-offs/batch', { items }, headers);

describe('a batch', () => {
  it('works through the inbox: fetched page by page, acknowledged and answered in one request', async () => {
    for (let count = 0; count < 5; count += 1) await offer();
    const inbox: HandOff[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/v1/hand-offs?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page = await app.request('partner-jobcenter').get<{ items: HandOff[]; next: string | null }>(path);
      inbox.push(...page.body.items);
      cursor = page.body.next;
    }
    expect(new Set(inbox.map(({ id }) => id)).size).toBe(5);
    const { status, body } = await run(
      inbox.flatMap(({ id, version }) => [
        { id, version, action: 'acknowledge' },
        { id, version: version + 1, action: 'accept', note: 'Unterlagen folgen' },
      ]),
    );
    expect(status).toBe(200);
    expect(body.results.map(({ handOff }) => handOff?.state)).toEqual(inbox.flatMap(() => ['received', 'accepted']));
    expect(body.results.map(({ id }) => id)).toEqual(inbox.flatMap(({ id }) => [id, id]));
  });

  it('lets no bad item touch another, answers each as if it had come alone, and keeps the order', async () => {
    const [good, stale, foreign, last] = [await offer(), await offer(), randomUUID(), await offer()];
    const { status, body } = await run([
      { id: good.id, version: 2, action: 'acknowledge' },
      { id: stale.id, version: 9, action: 'acknowledge' },
      { id: foreign, version: 2, action: 'acknowledge' },
      { id: good.id, version: 3, action: 'reject' },
      'Amina Beispiel',
      null,
      { id: 'Amina Beispiel', version: 2, action: 'acknowledge' },
      { id: last.id, version: 2, action: 'destroy' },
      { id: last.id, version: 2, action: 'acknowledge', surname: 'Beispiel' },
      { id: last.id, version: 2, action: 'acknowledge' },
    ]);
    expect(status).toBe(200);
    expect(body.results.map((one) => [one.status, one.problem?.code ?? one.handOff?.state])).toEqual([
      [200, 'received'],
      [412, 'HAND_OFF_VERSION_CONFLICT'],
      [404, 'HAND_OFF_NOT_FOUND'],
      [422, 'HAND_OFF_STEP_INCOMPLETE'],
      [400, 'REQUEST_INVALID'],
      [400, 'REQUEST_INVALID'],
      [400, 'REQUEST_INVALID'],
      [400, 'REQUEST_INVALID'],
      [400, 'REQUEST_INVALID'],
      [200, 'received'],
    ]);
    const pointers = body.results.map(({ problem }) => problem?.errors?.map(({ pointer }) => pointer));
    expect(pointers.slice(4, 9)).toEqual([
      ['/items/4'],
      ['/items/5'],
      ['/items/6/id'],
      ['/items/7/action'],
      ['/items/8/surname'],
    ]);
    expect(JSON.stringify(body)).not.toContain('Beispiel');
    expect(body.results[0]?.handOff).not.toHaveProperty('content');
    const read = await app.request('partner-jobcenter').get<HandOff>(`/v1/hand-offs/${stale.id}`);
    expect(read.body.state).toBe('offered');
  });

  it('takes 1 to 100 items', async () => {
    const item = { id: randomUUID(), version: 2, action: 'acknowledge' };
    for (const items of [[], Array.from({ length: 101 }, () => item), undefined, 'all of them']) {
      const refused = await run(items);
      expect([refused.status, refused.body.code]).toEqual([400, 'REQUEST_INVALID']);
    }
    expect((await run(Array.from({ length: 100 }, () => item))).body.results.length).toBe(100);
  });

  it('is carried out once under one key, as a whole', async () => {
    const { id } = await offer();
    const key = { 'idempotency-key': '"batch-1"' };
    const items = [{ id, version: 2, action: 'acknowledge' }];
    const [first, again] = [await run(items, key), await run(items, key)];
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    const other = await run([{ id, version: 3, action: 'accept', note: 'folgt' }], key);
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const { body } = await app.request('partner-jobcenter').get<{ events: object[] }>(`/v1/hand-offs/${id}/events`);
    expect(body.events.length).toBe(3);
  });
});
