import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newSigningKey } from '../support/signing-key.js';
import { SETTINGS, type Webhook, WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open();
});
afterAll(() => world.close());

const FILE = fileURLToPath(new URL('./delivery-process.mjs', import.meta.url));

/** Works in a process of its own that is killed at its `killAt`-th change; 0 lets it live. */
function inProcess(endpointId: string, killAt: number): Promise<{ killed: boolean; said: string }> {
  const keys = { DATA_KEY: SETTINGS.dataKey, SIGNING_KEY: newSigningKey() };
  const own = { OUTGOING: SETTINGS.outgoing, OIDC_ISSUER: 'https://issuer.example.org', ...keys };
  const env = { ...process.env, ...own, DATABASE_URL: world.app.databaseUrl };
  const child = spawn(process.execPath, [FILE, JSON.stringify({ endpointId, killAt })], { env });
  const said: string[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  return new Promise((resolve) => {
    child.once('close', (_, signal) => resolve({ killed: signal === 'SIGKILL', said: said.join('') }));
  });
}

const told = (webhook: Webhook, subject: string) =>
  world.receiver.events(new URL(webhook.url).pathname).filter(({ event }) => event['subject'] === subject);

describe('a worker that is killed in the middle of its work', () => {
  it('loses no event, and none is sent under a second webhook-id', async () => {
    const webhook = await world.enabled('/survivor');
    await world.happen();
    const rehearsal = await inProcess(webhook.id, 0);
    const changes = Number(rehearsal.said);
    expect(rehearsal).toEqual({ killed: false, said: String(changes) });
    expect(changes).toBeGreaterThan(12);
    const sent: number[] = [];
    for (let killAt = 1; killAt <= changes; killAt += 1) {
      const subject = await world.happen();
      expect((await inProcess(webhook.id, killAt)).killed).toBe(true);
      // what the dead process was sending counts as lost after a minute
      world.pass(61_000);
      await world.work(webhook);
      const arrivals = told(webhook, subject);
      sent.push(arrivals.length);
      expect(arrivals.length).toBeGreaterThanOrEqual(1);
      expect(new Set(arrivals.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      expect(new Set(arrivals.map(({ body }) => body)).size).toBe(1);
    }
    // some were killed before it was sent, some between the answer and the note of it
    expect([Math.min(...sent), Math.max(...sent)]).toEqual([1, 2]);
    const states = (await world.deliveries(webhook, '?limit=200')).map(({ state }) => state);
    expect(states).toEqual(Array.from({ length: changes + 1 }, () => 'delivered'));
    const { body } = await world.partner().get<{ items: { id: string }[] }>('/v1/events?limit=200');
    const received = world.receiver.events('/survivor').map(({ headers }) => headers['webhook-id']);
    expect(new Set(received)).toEqual(new Set(body.items.map(({ id }) => id)));
  }, 400_000);
});
