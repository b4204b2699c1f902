import { Webhook as Verifier } from 'standardwebhooks';
import { answers } from './receiver.js';
import { type Delivery, type Webhook, WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open();
});
afterAll(() => world.close());

const idsAt = (path: string) => world.receiver.events(path).map(({ headers }) => headers['webhook-id']);

/** Fails try after try until the delivery is over; gives the seconds between the tries. */
async function failToTheEnd(webhook: Webhook): Promise<number[]> {
  const pauses: number[] = [];
  let before = world.now();
  for (;;) {
    const delivery = await world.delivery(webhook);
    if (delivery.state === 'failed') return pauses;
    await world.workWhenDue(webhook, delivery);
    pauses.push((world.now() - before) / 1_000);
    before = world.now();
  }
}

describe('an event', () => {
  it('reaches the endpoint signed, as the same CloudEvent that the feed shows', async () => {
    const webhook = await world.enabled('/fine');
    const subject = await world.happen();
    await world.work(webhook);
    const [arrival] = world.receiver.events('/fine');
    const { body } = await world.partner().get<{ items: { subject: string; id: string }[] }>('/v1/events');
    const event = body.items.find((one) => one.subject === subject);
    expect(arrival?.event).toEqual(event);
    expect(arrival?.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': event?.id,
    });
    const headers = arrival?.headers as Record<string, string>;
    expect(new Verifier(webhook.key.secret ?? '').verify(arrival?.body ?? '', headers)).toEqual(event);
    expect(await world.delivery(webhook)).toMatchObject({
      event: event?.id,
      state: 'delivered',
      attempt: 1,
      lastStatus: 204,
      lastFault: null,
      dueAt: null,
    });
    expect(arrival?.body).not.toContain('Beispiel');
  });

  it('is refused by the verifier where a byte of it was changed, or another secret signed it', async () => {
    const [arrival] = world.receiver.events('/fine');
    const headers = arrival?.headers as Record<string, string>;
    const webhook = await world.register('/other');
    const body = arrival?.body ?? '';
    expect(() => new Verifier(webhook.key.secret ?? '').verify(body, headers)).toThrow('No matching signature');
    const id = (await world.partner().get<{ items: Webhook[] }>('/v1/webhooks')).body.items.find(
      ({ url }) => url === world.receiver.url('/fine'),
    )?.id;
    const rotated = await world.step({ id } as Webhook, 'rotate-key');
    await world.happen();
    await world.work({ id: id ?? '' });
    const last = world.receiver.events('/fine').at(-1);
    const verifier = new Verifier(rotated.body.key.secret ?? '');
    const signed = last?.headers as Record<string, string>;
    expect(() =>
      verifier.verify(last?.body.replace('accepted', 'rejected').replace('offered', 'withdrawn') ?? '', signed),
    ).toThrow('No matching signature');
    expect(verifier.verify(last?.body ?? '', signed)).toEqual(last?.event);
  });

  it('is sent only where its type is wanted, and not where the office has no part in it', async () => {
    const picky = await world.enabled('/picky', { types: ['de.willkommen.handoff.accepted.v1'] });
    const id = await world.happen();
    await world.work(picky);
    expect(await world.deliveries(picky)).toEqual([]);
    const partner = world.partner();
    await partner.post(`/v1/hand-offs/${id}/acknowledge`, {}, { 'if-match': '"2"' });
    await partner.post(`/v1/hand-offs/${id}/accept`, { note: 'ja' }, { 'if-match': '"3"' });
    await world.work(picky);
    expect(world.receiver.events('/picky').map(({ event }) => event['type'])).toEqual([
      'de.willkommen.handoff.accepted.v1',
    ]);
  });

  it('is sent ten times on the schedule of the standard, each time with the same webhook-id and a fresh signature', async () => {
    world.receiver.at('/dead', (arrival, response) =>
      (arrival.event.data?.challenge === undefined
        ? answers(500, {}, 'secret words of theirs')
        : answers(200, {}, arrival.event.data.challenge))(arrival, response),
    );
    const webhook = await world.enabled('/dead');
    await world.happen();
    await world.work(webhook);
    const pauses = await failToTheEnd(webhook);
    const steps = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    expect(pauses).toHaveLength(9);
    for (const [index, step] of steps.entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(step);
      expect(pauses[index]).toBeLessThan(step * 1.2 + 30);
    }
    const arrivals = world.receiver.events('/dead');
    expect(arrivals).toHaveLength(10);
    expect(new Set(idsAt('/dead')).size).toBe(1);
    expect(new Set(arrivals.map(({ headers }) => headers['webhook-signature'])).size).toBe(10);
    expect(new Set(arrivals.map(({ body }) => body)).size).toBe(1);
    expect(await world.delivery(webhook)).toMatchObject({ state: 'failed', attempt: 10, lastFault: 'http-500' });
    expect(await world.seen(webhook)).toMatchObject({ state: 'disabled', disabledBecause: 'no-success' });
    const told = await world.rows<{ office: string; params: object }>(
      `SELECT office, params FROM notification WHERE params ->> 'webhook' = $1`,
      [webhook.id],
    );
    expect(told).toEqual([
      {
        office: 'of-dan-jobcenter',
        params: { webhook: webhook.id, task: 'webhook-disabled', because: 'no-success', version: 3 },
      },
    ]);
    const everything = await world.rows<{ row: string }>(
      'SELECT to_jsonb(webhook_delivery)::text AS row FROM webhook_delivery',
    );
    expect(everything.map(({ row }) => row).join()).not.toContain('secret words');
  });

  it('is replayed by its owner with the webhook-id it always had', async () => {
    const [webhook] = (await world.partner().get<{ items: Webhook[] }>('/v1/webhooks')).body.items.filter(
      ({ disabledBecause }) => disabledBecause === 'no-success',
    ) as [Webhook];
    const failed = await world.delivery(webhook);
    const replay = `/v1/webhooks/${webhook.id}/deliveries/${failed.id}/replay`;
    expect(await world.partner().post(replay)).toMatchObject({ status: 409, body: { code: 'WEBHOOK_NOT_ALLOWED' } });
    await world.step(webhook, 'enable');
    expect(await world.partner('partner-bamf').post(replay)).toMatchObject({ status: 404 });
    world.receiver.at('/dead', answers(200));
    expect(await world.partner().post<Delivery>(replay)).toMatchObject({
      status: 200,
      body: { state: 'pending', attempt: 0 },
    });
    expect(await world.partner().post(replay)).toMatchObject({ body: { code: 'WEBHOOK_DELIVERY_UNDER_WAY' } });
    await world.work(webhook);
    expect(await world.delivery(webhook)).toMatchObject({ state: 'delivered', attempt: 1 });
    expect(idsAt('/dead')).toEqual(Array.from({ length: 11 }, () => failed.webhookId));
  });
});
