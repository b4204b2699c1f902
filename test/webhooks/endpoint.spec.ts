import { answers, cuts } from './receiver.js';
import { type Delivery, WebhookWorld } from './webhook-world.js';

const HOUR = 3_600_000;

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open();
});
afterAll(() => world.close());

const idsAt = (path: string) => world.receiver.events(path).map(({ headers }) => headers['webhook-id']);

describe('an endpoint', () => {
  afterEach(() => world.removeAll());

  it('that answers 410 gets nothing any more, and its owner learns of it', async () => {
    const webhook = await world.enabled('/gone');
    world.receiver.at('/gone', answers(410));
    await Promise.all([world.happen(), world.happen()]);
    await world.work(webhook);
    await world.happen();
    await world.work(webhook);
    expect(await world.seen(webhook)).toMatchObject({ state: 'disabled', disabledBecause: 'gone' });
    expect(new Set((await world.deliveries(webhook)).map(({ state }) => state))).toEqual(new Set(['failed']));
    expect(world.receiver.events('/gone').length).toBeLessThanOrEqual(2);
    const told = await world.rows(`SELECT 1 FROM notification WHERE params ->> 'webhook' = $1`, [webhook.id]);
    expect(told).toHaveLength(1);
  });

  it('that asks for patience gets it', async () => {
    const webhook = await world.enabled('/busy');
    world.receiver.at('/busy', answers(429, { 'retry-after': '600' }));
    await world.happen();
    const before = world.now();
    await world.work(webhook);
    const { dueAt, lastFault } = await world.delivery(webhook);
    const wait = (Date.parse(dueAt ?? '') - before) / 1_000;
    expect(lastFault).toBe('http-429');
    expect(wait).toBeGreaterThanOrEqual(600);
    expect(wait).toBeLessThan(730);
  });

  it.each([
    ['/redirects', answers(302, { location: '/fine' }), 'http-302'],
    ['/cuts', cuts, 'cut-off'],
    ['/refuses', answers(404), 'http-404'],
  ])('%s has failed, and is tried again', async (path, behaviour, fault) => {
    const webhook = await world.enabled(path);
    world.receiver.at(path, behaviour);
    await world.happen();
    await world.work(webhook);
    const first = await world.delivery(webhook);
    expect(first).toMatchObject({ state: 'pending', attempt: 1, lastFault: fault });
    world.receiver.at(path, answers(200));
    await world.workWhenDue(webhook, first);
    expect(await world.delivery(webhook)).toMatchObject({ state: 'delivered', attempt: 2 });
    expect(new Set(idsAt(path))).toEqual(new Set([first.webhookId]));
  });

  it('that fails again and again is left alone for a while, and then asked by one for all', async () => {
    const webhook = await world.enabled('/broken');
    world.receiver.at('/broken', answers(503));
    for (let count = 0; count < 12; count += 1) await world.happen();
    await world.work(webhook);
    expect(world.receiver.events('/broken')).toHaveLength(8);
    const resting = await world.seen(webhook);
    expect(resting.failures).toBe(8);
    expect(Date.parse(resting.restsUntil ?? '')).toBeGreaterThan(world.now());
    world.pass(5 * 60_000);
    await world.work(webhook);
    expect(world.receiver.events('/broken')).toHaveLength(9);
    world.receiver.at('/broken', answers(200));
    world.pass(HOUR);
    await world.work(webhook);
    expect(await world.deliveries(webhook, '?state=delivered')).toHaveLength(12);
    expect(await world.seen(webhook)).toMatchObject({ failures: 0, restsUntil: null, state: 'active' });
  });

  it('can be tested, without anything having happened', async () => {
    const webhook = await world.enabled('/test');
    const { status, body } = await world.partner().post<Delivery>(`/v1/webhooks/${webhook.id}/test`);
    await world.work(webhook);
    const [arrival] = world.receiver.events('/test');
    expect([status, body.event, body.webhookId]).toEqual([201, null, body.id]);
    expect(arrival?.event).toMatchObject({ id: body.id, type: 'de.willkommen.webhook.test.v1', subject: webhook.id });
    expect(await world.delivery(webhook)).toMatchObject({ state: 'delivered' });
  });

  it('that is disabled gets nothing of what happens meanwhile; the feed has it', async () => {
    const webhook = await world.enabled('/paused');
    await world.step(webhook, 'disable');
    const missed = await world.happen();
    await world.work(webhook);
    await world.step(webhook, 'enable');
    const later = await world.happen();
    await world.work(webhook);
    expect(world.receiver.events('/paused').map(({ event }) => event['subject'])).toEqual([later]);
    const { body } = await world.partner().get<{ items: { subject: string }[] }>('/v1/events?limit=200');
    expect(body.items.map(({ subject }) => subject)).toContain(missed);
  });

  it('that moves to another address gets there what happened in between, once it has answered', async () => {
    const webhook = await world.enabled('/old');
    const { version } = await world.seen(webhook);
    const url = world.receiver.url('/new');
    await world.partner().patch(`/v1/webhooks/${webhook.id}`, { url }, { 'if-match': `"${version}"` });
    const between = await world.happen();
    await world.work(webhook);
    expect(await world.seen(webhook)).toMatchObject({ state: 'unverified', url });
    expect(world.receiver.events('/old')).toEqual([]);
    await world.step(webhook, 'enable');
    await world.work(webhook);
    expect(world.receiver.events('/new').map(({ event }) => event['subject'])).toEqual([between]);
  });
});
