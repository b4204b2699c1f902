import { randomUUID } from 'node:crypto';
import { type EntityManager, DataSource } from 'typeorm';
import { DeliveryEntity } from '../../src/notifications/persistence/delivery.entity.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { openTestApp, type TestApp } from '../support/app.js';

interface Letter {
  readonly id: string;
  readonly reason: string;
  readonly meaning?: string;
  readonly advice?: string;
}

interface LetterPage {
  readonly items: Letter[];
  readonly next: string | null;
  readonly total?: number;
}

const LETTERS = '/v1/administration/dead-letters';
const CREATED = Date.parse('2027-02-26T09:00:00Z');

let app: TestApp;
let rows: EntityManager;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-26' });
  rows = app.get<DataSource>(DataSource as never).manager;
});
afterAll(() => app.close());
beforeEach(() => rows.query('DELETE FROM outbox'));

/** A row that was given up; the later its place, the later it came to be. */
async function giveUp(place: number, changes: Partial<OutboxEntity> = {}): Promise<string> {
  const at = new Date(CREATED + place * 1_000);
  const row = { id: randomUUID(), topic: 'hand-off.offered', subject: randomUUID(), createdAt: at, dueAt: at };
  const tried = { attempts: 8, lost: 0, firstTryAt: at, lastTryAt: at, relays: 8, relayedAt: at };
  const dead = { deadAt: at, fault: 'request/failed', errorClass: 'TypeError' };
  await rows.insert(OutboxEntity, { ...row, ...tried, ...dead, ...changes });
  return row.id;
}

const admin = () => app.request('admin');
const rowOf = (id: string) => rows.findOneByOrFail(OutboxEntity, { id });

describe('dead letters', () => {
  it('are listed page by page, the newest first; what was taken back or is on its way is none', async () => {
    const ids = [await giveUp(1), await giveUp(2), await giveUp(3)];
    await giveUp(4, { fault: 'outbox/cancelled' });
    await giveUp(5, { deadAt: null });
    const first = await admin().get<LetterPage>(`${LETTERS}?limit=2&kind=outbox&count=exact`);
    expect(first.body).toMatchObject({ items: [{ id: ids[2] }, { id: ids[1] }], total: 3 });
    expect(first.headers.get('link')).toContain('limit=2');
    const second = await admin().get<LetterPage>(`${LETTERS}?limit=2&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ id: ids[0] }], next: null });
  });

  it('are found by what was to be done and by the reason', async () => {
    const lost = await giveUp(1, { fault: 'outbox/worker-lost', errorClass: null });
    const other = await giveUp(2, { topic: 'reminder.due' });
    const idsOf = async (query: string) =>
      (await admin().get<LetterPage>(`${LETTERS}?${query}`)).body.items.map(({ id }) => id);
    expect(await idsOf('reason=outbox/worker-lost')).toEqual([lost]);
    expect(await idsOf('what=reminder.due')).toEqual([other]);
    expect(await admin().get(`${LETTERS}?kind=unheard-of`)).toMatchObject({ status: 422 });
  });

  it.each([
    ['outbox/worker-lost', /the worker ended/],
    ['outbox/too-slow', /did not come back/],
    ['outbox/no-handler', /No worker/],
    ['request/unavailable', /could not be reached/],
    ['hand-off/not-found', /There is no such hand-off/],
  ])('say in words what %s means and what to do', async (fault, meaning) => {
    const id = await giveUp(1, { fault });
    const { body } = await admin().get<Letter>(`${LETTERS}/${id}`);
    expect(body).toMatchObject({ id, reason: fault, meaning: expect.stringMatching(meaning), attempts: 8 });
    expect(body.advice).toMatch(/replay/);
  });

  it('are replayed once with all their tries, and it is recorded by whom', async () => {
    const id = await giveUp(1, { lost: 3 });
    const key = { 'idempotency-key': `"${randomUUID()}"` };
    const answers = [];
    for (let times = 0; times < 2; times += 1)
      answers.push(await admin().post(`${LETTERS}/${id}/replay`, undefined, key));
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, '{"replayed":1,"left":0}'],
      [200, '{"replayed":1,"left":0}'],
    ]);
    expect(await rowOf(id)).toMatchObject({ deadAt: null, relayedAt: null, attempts: 0, lost: 0 });
    const audit = await app.request('dpo').get<{ entries: object[] }>(`/v1/audit?object=${id}`);
    expect(audit.body.entries).toMatchObject([{ action: 'dead-letter.replay', details: { kind: 'outbox' } }]);
    expect(await admin().post(`${LETTERS}/${id}/replay`)).toMatchObject({ status: 404 });
  });

  it('answer a repeated request that was cut off after its effect, without a second effect', async () => {
    const [id, others] = [await giveUp(1), [await giveUp(2), await giveUp(3)]];
    const key = { 'idempotency-key': `"${randomUUID()}"` };
    const manyKey = { 'idempotency-key': `"${randomUUID()}"` };
    const many = { kind: 'outbox', limit: 1 };
    await admin().post(`${LETTERS}/${id}/replay`, undefined, key);
    await admin().post(`${LETTERS}/replay`, many, manyKey);
    await rows.query(`UPDATE idempotency_key SET status = NULL, body = NULL, running_since = NULL`);
    expect(await admin().post(`${LETTERS}/${id}/replay`, undefined, key)).toMatchObject({ status: 200 });
    expect((await admin().post(`${LETTERS}/replay`, many, manyKey)).body).toEqual({ replayed: 1, left: 1 });
    expect((await rowOf(others[1] ?? '')).deadAt).not.toBeNull();
  });

  it('are replayed by selection, the oldest first, with a count', async () => {
    const ids = [await giveUp(1), await giveUp(2), await giveUp(3)];
    await giveUp(4, { topic: 'reminder.due' });
    const request = { kind: 'outbox', what: 'hand-off.offered', limit: 2 };
    expect((await admin().post(`${LETTERS}/replay`, request)).body).toEqual({ replayed: 2, left: 1 });
    const dead = await Promise.all(ids.map(async (id) => (await rowOf(id)).deadAt !== null));
    expect(dead).toEqual([false, false, true]);
  });

  it('are for administrators only', async () => {
    const id = await giveUp(1);
    for (const user of ['dpo', 'clerk-jobcenter', 'partner-jobcenter', 'newcomer']) {
      expect(await app.request(user).get(`${LETTERS}/${id}`)).toMatchObject({ status: 403 });
    }
  });
});

describe('deliveries that were given up', () => {
  it('are dead letters too, in words, and are sent again as the same message', async () => {
    const outbox = await giveUp(1);
    const [id, notification] = [randomUUID(), randomUUID()];
    const at = new Date(CREATED + 2_000);
    await rows.insert(DeliveryEntity, {
      id,
      personId: randomUUID(),
      notificationId: notification,
      bundle: null,
      channel: 'mail',
      state: 'failed',
      attempt: 1,
      dueAt: at,
      sendingSince: at,
      lastFailure: 'permanent',
      lastCode: 'smtp-550-5.1.1',
      sentAt: null,
      createdAt: at,
      version: 3,
    });
    expect((await admin().get<LetterPage>(LETTERS)).body.items.map((letter) => letter.id)).toEqual([id, outbox]);
    const { body } = await admin().get<Letter>(`${LETTERS}/${id}`);
    expect(body).toMatchObject({ kind: 'delivery', what: 'mail', reason: 'smtp-550-5.1.1', subject: notification });
    expect(body.meaning).toMatch(/mailbox of the person does not exist/);

    const request = { kind: 'delivery', what: 'mail', reason: 'smtp-550-5.1.1' };
    expect((await admin().post(`${LETTERS}/replay`, request)).body).toEqual({ replayed: 1, left: 0 });
    const again = { state: 'pending', attempt: 0, version: 4 };
    expect(await rows.findOneByOrFail(DeliveryEntity, { id })).toMatchObject(again);
    expect(await rows.findBy(OutboxEntity, { topic: 'notification.deliver', subject: id })).toHaveLength(1);
  });
});

describe('the queues', () => {
  it('are shown with what waits in the outbox and for how long', async () => {
    const due = { fault: null, deadAt: null, relayedAt: null };
    await giveUp(0, { ...due, dueAt: new Date('2027-02-26T11:59:00Z') });
    await giveUp(1, { ...due, dueAt: new Date('2027-02-26T11:58:00Z') });
    await giveUp(2, { ...due, dueAt: new Date('2027-02-27T12:00:00Z') });
    await giveUp(3, { ...due, relayedAt: new Date('2027-02-26T11:59:30Z'), lost: 1 });
    await giveUp(4, { ...due, doneAt: new Date('2027-02-26T11:59:30Z') });
    await giveUp(5);
    const { status, body } = await admin().get('/v1/administration/queues');
    expect(status).toBe(200);
    expect(body).toEqual({
      at: '2027-02-26T12:00:00.000Z',
      storeAnswers: true,
      dead: 1,
      queues: [
        {
          name: 'outbox',
          waiting: 0,
          active: 0,
          delayed: 0,
          failed: 0,
          completedLastMinute: 1,
          oldestWaitingSeconds: null,
          backlog: 2,
          oldestBacklogSeconds: 120,
          planned: 1,
        },
        expect.objectContaining({ name: 'outbox-messages', waiting: 0, backlog: 0 }),
        expect.objectContaining({ name: 'outbox-suspects', oldestWaitingSeconds: 30, backlog: 0 }),
        expect.objectContaining({ name: 'schedule', backlog: 0 }),
        expect.objectContaining({ name: 'webhooks', waiting: 0, backlog: 0, planned: 0, completedLastMinute: 0 }),
      ],
    });
  });
});
