import { createPublicKey, verify } from 'node:crypto';
import { answers } from './receiver.js';
import { type Webhook, WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open();
});
afterEach(() => world.removeAll());
afterAll(() => world.close());

describe('the challenge', () => {
  it('is signed, and new each time', async () => {
    const webhook = await world.enabled('/signed');
    await world.step(webhook, 'disable');
    await world.step(webhook, 'enable');
    const challenges = world.receiver.arrived.filter(({ path }) => path === '/signed');
    const type = 'de.willkommen.webhook.challenge.v1';
    expect(challenges.map(({ event }) => event['type'])).toEqual([type, type]);
    expect(new Set(challenges.map(({ event }) => event.data?.challenge)).size).toBe(2);
    for (const { headers } of challenges) expect(headers['webhook-signature']).toMatch(/^v1,/);
  });

  it.each([
    ['says something else', answers(200, {}, 'hello'), 'not-echoed'],
    ['says nothing', answers(204), 'not-echoed'],
    ['fails', answers(500), 'http-500'],
    ['sends elsewhere', answers(307, { location: '/fine' }), 'http-307'],
    ['says too much', answers(200, {}, 'x'.repeat(100_000)), 'answer-too-large'],
  ])('is not passed by one who %s', async (_, behaviour, reason) => {
    const webhook = await world.register('/wrong');
    world.receiver.at('/wrong', behaviour);
    expect(await world.step(webhook, 'enable')).toMatchObject({
      status: 422,
      body: { code: 'WEBHOOK_CHALLENGE_FAILED', reason },
    });
    expect(await world.seen(webhook)).toMatchObject({ state: 'unverified', version: 1 });
  });
});

/** Lets something happen; gives the signatures of the message that tells of it, and what was signed. */
async function signaturesOf(webhook: Webhook, path: string): Promise<{ signatures: string[]; content: Buffer }> {
  await world.happen();
  await world.work(webhook);
  const last = world.receiver.events(path).at(-1);
  const [id, timestamp, all] = ['id', 'timestamp', 'signature'].map((name) => String(last?.headers[`webhook-${name}`]));
  return { signatures: all?.split(' ') ?? [], content: Buffer.from(`${id}.${timestamp}.${last?.body}`) };
}

describe('a key that is replaced', () => {
  const fits = ({ key }: Webhook, signature: string, content: Buffer) => {
    const x = Buffer.from(key.publicKey?.slice('whpk_'.length) ?? '', 'base64').toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, content, publicKey, Buffer.from(signature.replace('v1a,', ''), 'base64'));
  };

  it('signs beside the new one for a day, then no more', async () => {
    const webhook = await world.enabled('/rotating', { scheme: 'ed25519' });
    const { body: rotated } = await world.step(webhook, 'rotate-key');
    const whoSigned = async () => {
      const { signatures, content } = await signaturesOf(webhook, '/rotating');
      return signatures.map((one) => [rotated, webhook].findIndex((key) => fits(key, one, content)));
    };
    expect(await whoSigned()).toEqual([0, 1]);
    world.pass(24 * 3_600_000 + 1_000);
    expect(await whoSigned()).toEqual([0]);
  });

  it('makes no more than two, of either kind', async () => {
    const webhook = await world.enabled('/mixed');
    const { version } = await world.seen(webhook);
    const rotation = `/v1/webhooks/${webhook.id}/rotate-key`;
    const versionsOf = async () =>
      (await signaturesOf(webhook, '/mixed')).signatures.map((signature) => signature.split(',')[0]);
    await world.partner().post(rotation, { scheme: 'ed25519' }, { 'if-match': `"${version}"` });
    expect(await versionsOf()).toEqual(['v1a', 'v1']);
    await world.step(webhook, 'rotate-key');
    expect(await versionsOf()).toEqual(['v1a', 'v1a']);
  });
});
