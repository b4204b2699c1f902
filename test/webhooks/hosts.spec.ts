import { KeepAccount } from '../../src/identity/acts/keep-account.js';
import { signToken } from '../../src/local/sample-token.js';
import { testIssuer } from '../support/issuer.js';
import { type Webhook, WebhookWorld } from './webhook-world.js';

const HOSTS = '/v1/administration/webhook-hosts';

interface Host {
  readonly id: string;
  readonly approvedAt: string | null;
  readonly code?: string;
}

let world: WebhookWorld;
let second: Readonly<Record<string, string>>;
beforeAll(async () => {
  world = await WebhookWorld.open();
  const issuer = testIssuer();
  const outside = { authority: null, office: null, locale: 'de', active: true };
  await world.app.get(KeepAccount).run({ issuer: issuer.url, subject: 'admin-2', role: 'admin', ...outside });
  second = { authorization: `Bearer ${await signToken(issuer, 'admin-2')}` };
});
afterEach(() => world.removeAll());
afterAll(() => world.close());

const admin = () => world.app.request('admin');
const proposed = async (host: string) => (await admin().post<Host>(HOSTS, { host })).body;
const approve = (id: string, headers = {}) => admin().post<Host>(`${HOSTS}/${id}/approve`, {}, headers);
const register = (url: string) => world.partner().post<Webhook & { code?: string }>('/v1/webhooks', { url });

describe('where webhooks may lead', () => {
  it('is said by two administrators, neither of them alone', async () => {
    const url = 'https://hooks.one.example.org/in';
    expect((await register(url)).body.code).toBe('WEBHOOK_HOST_NOT_APPROVED');
    const { id } = await proposed('hooks.one.example.org');
    expect((await register(url)).body.code).toBe('WEBHOOK_HOST_NOT_APPROVED');
    expect(await approve(id)).toMatchObject({ status: 403, body: { code: 'WEBHOOK_HOST_OWN_PROPOSAL' } });
    expect((await register(url)).body.code).toBe('WEBHOOK_HOST_NOT_APPROVED');
    expect(await approve(id, second)).toMatchObject({ status: 200, body: { approvedAt: expect.any(String) } });
    expect((await register(url)).status).toBe(201);
    expect((await register('https://other.one.example.org/')).body.code).toBe('WEBHOOK_HOST_NOT_APPROVED');
  });

  it('is proposed once, and asked about by administrators alone', async () => {
    const { id } = await proposed('hooks.two.example.org');
    const again = await admin().post<Host>(HOSTS, { host: 'hooks.two.example.org' });
    expect([again.status, again.body.code]).toEqual([409, 'WEBHOOK_HOST_KNOWN']);
    const { body } = await admin().get<{ items: Host[] }>(HOSTS);
    expect(body.items.find((host) => host.id === id)).toMatchObject({ approvedAt: null });
    expect((await world.partner().get(HOSTS)).status).toBe(403);
    const unknown = '00000000-0000-4000-8000-000000000099';
    for (const { status, body: problem } of [
      await approve(unknown),
      await admin().delete<Host>(`${HOSTS}/${unknown}`),
    ]) {
      expect([status, problem.code]).toEqual([404, 'WEBHOOK_HOST_NOT_FOUND']);
    }
  });

  it('is no database row that one person has written', async () => {
    const { id } = await proposed('hooks.three.example.org');
    const alone = world.rows('UPDATE webhook_host SET approved_by = proposed_by, approved_at = now() WHERE id = $1', [
      id,
    ]);
    await expect(alone).rejects.toThrow('webhook_host_two_people');
  });

  it('ends with one of them: what leads there is disabled at once', async () => {
    const { id } = await proposed('hooks.four.example.org');
    await approve(id, second);
    const { body: webhook } = await register('https://hooks.four.example.org/in');
    await world.rows(`UPDATE webhook_endpoint SET state = 'active' WHERE id = $1`, [webhook.id]);
    expect((await admin().delete(`${HOSTS}/${id}`)).status).toBe(204);
    const after = await world.partner().get<Webhook>(`/v1/webhooks/${webhook.id}`);
    expect(after.body).toMatchObject({ state: 'disabled', disabledBecause: 'host-withdrawn' });
    const enabled = await world.step(after.body, 'enable');
    expect(enabled).toMatchObject({ status: 422, body: { code: 'WEBHOOK_HOST_NOT_APPROVED' } });
  });
});
