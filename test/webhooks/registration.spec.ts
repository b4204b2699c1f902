import { type Webhook, WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open();
});
afterEach(() => world.removeAll());
afterAll(() => world.close());

const register = (body: object, headers = {}) => world.partner().post<Webhook>('/v1/webhooks', body, headers);

describe('registering a webhook', () => {
  it.each([
    ['http://partner.example.org/', 'not-https'],
    ['https://user:secret@partner.example.org/', 'credentials'],
    ['https://partner.example.org:6379/', 'port'],
    ['https://partner.example.org/#a', 'fragment'],
    ['javascript:alert(1)', 'not-https'],
    ['nonsense', 'not-a-url'],
  ])('is refused for %s: %s', async (url, reason) => {
    expect(await register({ url })).toMatchObject({ status: 422, body: { code: 'WEBHOOK_URL_REFUSED', reason } });
  });

  it.each([
    { url: 'https://partner.example.org/', types: ['de.willkommen.handoff.guessed.v1'] },
    { url: 'https://partner.example.org/', scheme: 'md5' },
    { url: 5 },
    {},
  ])('is refused for %j', async (body) => {
    expect(await register(body)).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
  });

  it('shows the secret in its answer and nowhere else', async () => {
    const { status, headers, body } = await register({ url: world.receiver.url('/once') });
    expect([status, headers.get('etag'), headers.get('location')]).toEqual([201, '"1"', `/v1/webhooks/${body.id}`]);
    expect(body).toMatchObject({ state: 'unverified', key: { scheme: 'hmac-sha256', publicKey: null } });
    const secret = body.key.secret ?? '';
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    const seen = await world.partner().get(`/v1/webhooks/${body.id}`);
    const listed = await world.partner().get('/v1/webhooks');
    expect(seen.text + listed.text).not.toContain('whsec_');
    for (const table of ['webhook_key', 'webhook_endpoint', 'idempotency_key', 'audit_entry']) {
      const rows = await world.rows<{ row: string }>(`SELECT to_jsonb(${table})::text AS row FROM ${table}`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ row }) => row).join()).not.toContain(secret.slice(6, 30));
    }
  });

  it('gives the same answer to the same request, the secret included', async () => {
    const key = { 'idempotency-key': '"twice"' };
    const url = world.receiver.url('/twice');
    const [first, second] = [await register({ url }, key), await register({ url }, key)];
    expect(second.text).toBe(first.text);
    expect(second.text).toContain('whsec_');
    const { body } = await world.partner().get<{ items: Webhook[] }>('/v1/webhooks');
    expect(body.items).toHaveLength(1);
  });

  it('finds what an attempt that got no answer has made', async () => {
    const key = { 'idempotency-key': '"crashed"' };
    const url = world.receiver.url('/crashed');
    const first = await register({ url }, key);
    await world.rows(
      `UPDATE idempotency_key SET status = NULL, body = NULL, headers = NULL WHERE key = encode(sha256('crashed'), 'hex')`,
    );
    expect((await register({ url }, key)).body).toEqual(first.body);
  });

  it('keeps the secret half of an Ed25519 key to itself', async () => {
    const { text, body } = await register({ url: world.receiver.url('/pair'), scheme: 'ed25519' });
    expect(text).not.toMatch(/whsk_|whsec_/);
    expect(body.key.publicKey).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/);
  });

  it('ends with ten', async () => {
    for (let count = 0; count < 10; count += 1) await register({ url: world.receiver.url(`/${count}`) });
    const eleventh = await register({ url: world.receiver.url('/10') });
    expect(eleventh).toMatchObject({ status: 409, body: { code: 'WEBHOOK_TOO_MANY' } });
  });
});

describe('a webhook', () => {
  it('belongs to its office: others cannot tell it from one that does not exist', async () => {
    const { id } = await world.register('/own');
    const stranger = world.partner('partner-bamf');
    const match = { 'if-match': '"1"' };
    const refusals = [
      await stranger.get(`/v1/webhooks/${id}`),
      await stranger.patch(`/v1/webhooks/${id}`, { types: [] }, match),
      await stranger.delete(`/v1/webhooks/${id}`, match),
      await stranger.get(`/v1/webhooks/${id}/deliveries`),
      await stranger.post(`/v1/webhooks/${id}/enable`, undefined, match),
      await stranger.post(`/v1/webhooks/${id}/disable`, undefined, match),
      await stranger.post(`/v1/webhooks/${id}/rotate-key`, {}, match),
      await stranger.post(`/v1/webhooks/${id}/test`),
    ];
    for (const answer of refusals) expect(answer).toMatchObject({ status: 404, body: { code: 'WEBHOOK_NOT_FOUND' } });
    expect((await stranger.get('/v1/webhooks')).body).toEqual({ items: [], next: null });
  });

  it('is changed in the version that was read, and every change is recorded', async () => {
    const { id } = await world.register('/versions');
    const [path, partner] = [`/v1/webhooks/${id}`, world.partner()];
    const types = ['de.willkommen.handoff.accepted.v1'];
    expect(await partner.patch(path, { types })).toMatchObject({ status: 428 });
    expect(await partner.patch(path, { types }, { 'if-match': '"7"' })).toMatchObject({ status: 412 });
    const changed = await partner.patch<Webhook>(path, { types }, { 'if-match': '"1"' });
    expect([changed.status, changed.headers.get('etag'), changed.body.types]).toEqual([200, '"2"', types]);
    expect(await partner.delete(path, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await partner.delete(path, { 'if-match': '"2"' })).toMatchObject({ status: 204 });
    expect(await partner.get(path)).toMatchObject({ status: 404 });
    expect(await world.rows('SELECT 1 FROM webhook_key WHERE endpoint_id = $1', [id])).toEqual([]);
    const recorded = await world.rows<{ action: string }>(
      'SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY at',
      [id],
    );
    expect(recorded.map(({ action }) => action)).toEqual(['webhook.register', 'webhook.change', 'webhook.remove']);
  });

  it('says what can be done with it', async () => {
    const webhook = await world.register('/states');
    const { allowedActions } = webhook;
    expect(allowedActions).toEqual(['enable', 'disable', 'rotate-key']);
    const refused = await world.partner().post<Webhook>(`/v1/webhooks/${webhook.id}/test`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'WEBHOOK_NOT_ALLOWED', allowedActions } });
    const { body } = await world.step(webhook, 'enable');
    expect(body.allowedActions).toEqual(['disable', 'rotate-key', 'test']);
    expect(await world.step(webhook, 'enable')).toMatchObject({ status: 409 });
    const disabled = await world.step(webhook, 'disable');
    expect(disabled.body).toMatchObject({ state: 'disabled', disabledBecause: 'by-owner' });
  });
});
