import { until } from '../support/until.js';
import { answers, cuts, hangs } from './receiver.js';
import { WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open({ worker: true });
});
afterAll(() => world.close());

/** Milliseconds that an event may take from the commit to the receiver. */
const PROMISED = 10_000;

describe('five endpoints of which four do not work', () => {
  it('leave the fifth as quick as it is alone, and complete for each hand-off', async () => {
    const good = await world.enabled('/good');
    const [hanging, failing, cutting, gone] = [
      await world.enabled('/hangs'),
      await world.enabled('/fails'),
      await world.enabled('/cuts'),
      await world.enabled('/gone'),
    ];
    world.receiver.at('/hangs', hangs);
    world.receiver.at('/fails', answers(500));
    world.receiver.at('/cuts', cuts);
    world.receiver.at('/gone', answers(410));
    const begun = new Map<string, number>();
    for (let count = 0; count < 8; count += 1) {
      const at = Date.now();
      const id = await world.happen();
      begun.set(id, at);
      await world.partner().post(`/v1/hand-offs/${id}/acknowledge`, {}, { 'if-match': '"2"' });
    }
    const arrivals = await world.receiver.arrival('/good', 16);
    const told = arrivals.map(({ event }) => `${String(event['subject'])} ${Number(event['sequence'])}`);
    expect(told.toSorted()).toEqual([...begun.keys()].flatMap((id) => [`${id} 2`, `${id} 3`]).toSorted());
    for (const [subject, at] of begun) {
      const first = arrivals.find(({ event }) => event['subject'] === subject);
      expect((first?.at ?? Infinity) - at).toBeLessThan(PROMISED);
    }
    expect(await world.seen(good)).toMatchObject({ state: 'active', failures: 0 });
    await until(async () => (await world.seen(gone)).state === 'disabled', 30, 'the end of the endpoint that is gone');
    expect(await world.seen(gone)).toMatchObject({ disabledBecause: 'gone' });
    for (const webhook of [failing, cutting]) {
      await until(
        async () => (await world.seen(webhook)).restsUntil !== null,
        30,
        'the rest of an endpoint that fails',
      );
      expect((await world.seen(webhook)).failures).toBeGreaterThanOrEqual(5);
    }
    const held = await world.deliveries(hanging, '?state=sending');
    expect(held.length).toBeLessThanOrEqual(4);
    expect(world.receiver.events('/hangs').length).toBeLessThanOrEqual(8);
  });

  it('sends a message again whose answer came too late, under the same id', async () => {
    await world.removeAll();
    const webhook = await world.enabled('/late');
    world.receiver.at('/late', hangs);
    await world.happen();
    const [first] = await world.receiver.arrival('/late', 1);
    world.receiver.at('/late', answers(200));
    const [, second] = await world.receiver.arrival('/late', 2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect((await world.delivery(webhook)).webhookId).toBe(first?.headers['webhook-id']);
  });
});
