import { randomUUID } from 'node:crypto';
import { mutation } from '../support/mutation.js';
import { Api } from './delivery-api.js';
import { World } from './delivery-world.js';

const MARK = mutation('markNotificationRead', 'notification { id readAt }');

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

interface MailList {
  mails: { id: string; to: string; date: string; subject: string; locale: string }[];
  next: string | null;
}
interface Deliveries {
  items: object[];
  next: string | null;
}

describe('the mailbox of an administrator', () => {
  it('lets a mail be found by its recipient and read', async () => {
    const api = await Api.open(world);
    const before = Date.now();
    await api.tellAmina('first');
    await api.deliver();
    await api.tellAmina('second');
    await api.deliver();

    const { body: list, headers } = await api.get<MailList>('/v1/mailbox?limit=1', 'admin');
    const { mails, next } = list;
    expect(headers.get('link')).toBe(`</v1/mailbox?limit=1&before=${encodeURIComponent(next ?? '')}>; rel="next"`);
    expect(mails).toMatchObject([{ to: 'amina.beispiel@example.org', subject: 'مهم: بقي يومان فقط', locale: 'ar' }]);
    expect(Date.parse(mails[0]?.date ?? '')).toBeGreaterThanOrEqual(before);
    const second = (await api.get<MailList>(`/v1/mailbox?limit=1&before=${next}`, 'admin')).body;
    expect([second.mails.length, second.next]).toEqual([1, null]);
    expect(second.mails[0]?.id).not.toBe(mails[0]?.id);

    const mail = (await api.get<object>(`/v1/mailbox/${mails[0]?.id}`, 'admin')).body;
    expect(mail).toEqual({
      ...mails[0],
      from: 'willkommen@example.org',
      text: expect.stringContaining('https://dach.example/a7'),
      html: expect.stringContaining('dir="rtl"'),
    });
  });

  it('shows a mail as a page that can do nothing', async () => {
    const api = await Api.open(world);
    await api.tellAmina('first');
    await api.deliver();
    const { mails } = (await api.get<MailList>('/v1/mailbox', 'admin')).body;
    const page = await api.get(`/v1/mailbox/${mails[0]?.id}/page`, 'admin');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'");
    expect(page.text).toMatch(/^<!doctype html>/);
  });

  it('knows no other mail and no other file', async () => {
    const api = await Api.open(world);
    for (const id of ['nothing@example.org', '..%2Fdb', '%00']) {
      for (const path of [`/v1/mailbox/${id}`, `/v1/mailbox/${id}/page`]) {
        const answer = await api.get(path, 'admin');
        expect(answer.status).toBe(404);
        expect(answer.body).toMatchObject({ code: 'MAILBOX_NO_SUCH_MAIL' });
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
      }
    }
  });

  it('says so where mails are sent instead of kept', async () => {
    const api = await Api.open(world, { keepsMails: false });
    for (const path of ['/v1/mailbox', '/v1/mailbox/a@example.org', '/v1/mailbox/a@example.org/page']) {
      expect(await api.get(path, 'admin')).toMatchObject({ status: 404, body: { code: 'MAILBOX_NOT_KEPT' } });
    }
  });

  it('is for administrators only, and so are the deliveries', async () => {
    const api = await Api.open(world);
    for (const path of [
      '/v1/mailbox',
      '/v1/mailbox/a@example.org',
      '/v1/mailbox/a@example.org/page',
      '/v1/deliveries',
    ]) {
      for (const user of ['newcomer', 'guide', 'clerk-jobcenter', 'counsellor', 'partner-jobcenter', 'dpo']) {
        expect((await api.get(path, user)).status).toBe(403);
      }
    }
  });
});

describe('the deliveries', () => {
  it('tell by state what became of the mails, and nothing of persons', async () => {
    const api = await Api.open(world, { keepsMails: false });
    world.relay.rcptTo = () => ({ reply: 550, text: 'amina.beispiel@example.org is unknown' });
    await api.tellAmina('first');
    await api.deliver();
    await api.tellAmina('second');
    const failed = await api.get<Deliveries>('/v1/deliveries?state=failed', 'admin');
    expect(failed.body.items).toMatchObject([
      { state: 'failed', attempt: 1, lastFailure: 'permanent', lastCode: 'smtp-550' },
    ]);
    const first = await api.get<Deliveries>('/v1/deliveries?limit=1', 'admin');
    expect(first.body.items).toMatchObject([{ state: 'pending', attempt: 0, sentAt: null }]);
    expect(first.headers.get('link')).toMatch(/^<\/v1\/deliveries\?limit=1&cursor=.+>; rel="next"$/);
    const second = await api.get<Deliveries>(`/v1/deliveries?limit=1&cursor=${first.body.next}`, 'admin');
    expect(second.body).toMatchObject({ items: [{ state: 'failed' }], next: null });
    expect(failed.text + first.text).not.toMatch(/amina|@|مهم/i);
  });

  it('refuse a state there is not', async () => {
    const api = await Api.open(world);
    const answer = await api.get('/v1/deliveries?state=lost', 'admin');
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/state' }] } });
  });
});

describe('notifications over GraphQL', () => {
  const MINE =
    '{ myNotifications { nodes { id message subject body locale fallback details { name } readAt cancelledAt } } }';
  const DESK = '{ deskNotices { nodes { id message subject body details { name value } readAt } } }';
  type Notification = { id: string; message: string; readAt: string | null };

  it('show a newcomer the whole words, newest first, and remember the first reading', async () => {
    const api = await Api.open(world);
    await api.tellAmina('first');
    await api.tellAmina('second');
    await api.tellOffice('of-dan-jobcenter');
    const { data } = await api.graphql<{ myNotifications: { nodes: Notification[] } }>(MINE, 'newcomer');
    expect(data.myNotifications.nodes).toHaveLength(2);
    expect(data.myNotifications.nodes[0]).toMatchObject({
      message: 'deadline_2',
      subject: 'مهم: بقي يومان فقط',
      body: expect.stringContaining('Widerspruch einlegen'),
      locale: 'ar',
      fallback: false,
      details: [],
      readAt: null,
      cancelledAt: null,
    });
    const read = { input: { id: data.myNotifications.nodes[0]?.id } };
    const once = await api.graphql<{ markNotificationRead: Notification }>(MARK, 'newcomer', read);
    const twice = await api.graphql<{ markNotificationRead: Notification }>(MARK, 'newcomer', read);
    expect(once.data.markNotificationRead.readAt).not.toBeNull();
    expect(twice).toEqual(once);
    const { data: first } = await api.graphql<{ myNotifications: { nodes: Notification[] } }>(
      '{ myNotifications(first: 1) { nodes { id readAt } } }',
      'newcomer',
    );
    expect(first.myNotifications.nodes).toEqual([once.data.markNotificationRead]);
  });

  it('show an office what lies on its own desk, and nobody else', async () => {
    const api = await Api.open(world);
    await api.tellAmina('first');
    await api.tellOffice('of-dan-jobcenter');
    const { data } = await api.graphql<{ deskNotices: { nodes: Notification[] } }>(DESK, 'clerk-jobcenter');
    expect(data.deskNotices.nodes).toEqual([
      {
        id: expect.any(String),
        message: 'internal_task',
        subject: null,
        body: null,
        details: expect.arrayContaining([
          { name: 'task', value: 'hand-off-overdue' },
          { name: 'days', value: '3' },
        ]),
        readAt: null,
      },
    ]);
    expect((await api.graphql(DESK, 'clerk-sozialamt')).data).toEqual({ deskNotices: { nodes: [] } });
    for (const id of [data.deskNotices.nodes[0]?.id, randomUUID(), 'no id']) {
      const { errors } = await api.graphql(MARK, 'clerk-sozialamt', { input: { id } });
      expect(errors?.[0]?.extensions.code).toBe('NOTIFICATION_NOT_FOUND');
    }
    const { errors } = await api.graphql(MARK, 'clerk-jobcenter', { input: { id: data.deskNotices.nodes[0]?.id } });
    expect(errors).toBeUndefined();
  });

  it.each([
    [MINE, ['guide', 'clerk-jobcenter', 'partner-jobcenter', 'admin', 'dpo']],
    [DESK, ['newcomer', 'partner-jobcenter', 'admin', 'dpo']],
  ])('%s is closed to everybody else', async (query, users) => {
    const api = await Api.open(world);
    for (const user of users) {
      expect((await api.graphql(query, user)).errors?.[0]?.extensions.code).toBe('REQUEST_FORBIDDEN');
    }
  });
});
