import { answers } from './receiver.js';
import { type Webhook, WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
beforeAll(async () => {
  world = await WebhookWorld.open();
});
afterAll(() => world.close());
afterEach(() => world.removeAll());

const LETTERS = '/v1/administration/dead-letters';

interface Letter {
  readonly id: string;
  readonly meaning: string;
}

const admin = () => world.app.request('admin');
const lettersOf = async ({ id }: Webhook, query = '') =>
  (await admin().get<{ items: Letter[]; total: number }>(`${LETTERS}?kind=webhook&count=exact&what=${id}${query}`))
    .body;
const replayMany = async ({ id }: Webhook) =>
  (await admin().post(`${LETTERS}/replay`, { kind: 'webhook', what: id })).body;

/** An endpoint that says it is gone at the first event, and is disabled by that. */
async function gone(path: string): Promise<Webhook> {
  const webhook = await world.enabled(path);
  world.receiver.at(path, answers(410));
  await world.happen();
  await world.work(webhook);
  return webhook;
}

/** Its owner repairs it. */
async function repair(webhook: Webhook, path: string): Promise<void> {
  world.receiver.at(path, (arrival, response) =>
    answers(200, {}, arrival.event.data?.challenge ?? '')(arrival, response),
  );
  expect(await world.step(webhook, 'enable')).toMatchObject({ status: 200 });
}

it('what an endpoint was not told is a dead letter, in words, and can be replayed when its owner has repaired it', async () => {
  const webhook = await gone('/gone');
  const failed = await world.delivery(webhook);
  const { items, total } = await lettersOf(webhook, '&reason=http-410');
  expect([items, total]).toMatchObject([
    [{ id: failed.id, reason: 'http-410', subject: failed.event, attempts: 1 }],
    1,
  ]);
  const { body } = await admin().get<Letter>(`${LETTERS}/${failed.id}`);
  expect(body).toMatchObject({ kind: 'webhook', what: webhook.id, meaning: expect.stringMatching(/gone for good/) });
  const replay = `${LETTERS}/${failed.id}/replay`;
  expect(await admin().post(replay)).toMatchObject({ status: 409, body: { code: 'WEBHOOK_NOT_ALLOWED' } });
  expect(await replayMany(webhook)).toEqual({ replayed: 0, left: 1 });

  await repair(webhook, '/gone');
  expect(await admin().post(replay)).toMatchObject({ status: 200 });
  expect(await lettersOf(webhook)).toMatchObject({ items: [], total: 0 });
  expect((await world.endpoint(webhook))?.wakeAt).not.toBeNull();
  await world.work(webhook);
  expect(await world.delivery(webhook)).toMatchObject({ state: 'delivered', attempt: 1 });
  const ids = world.receiver.events('/gone').map(({ headers }) => headers['webhook-id']);
  expect(ids).toEqual([failed.webhookId, failed.webhookId]);
});

it('what was given up with its endpoint says so, and many are replayed at once', async () => {
  const webhook = await world.enabled('/off');
  world.receiver.at('/off', answers(410));
  for (let times = 0; times < 3; times += 1) await world.happen();
  await world.work(webhook);
  const tried = (await lettersOf(webhook, '&reason=http-410')).total;
  const others = (await lettersOf(webhook, '&reason=endpoint-disabled')).total;
  expect([tried, others, (await lettersOf(webhook)).total]).toEqual([1, 2, 3]);
  await repair(webhook, '/off');
  expect(await replayMany(webhook)).toEqual({ replayed: 3, left: 0 });
});

it('the queue is shown with what is due, planned and done', async () => {
  const queue = async () => {
    const { body } = await admin().get<{ dead: number; queues: { name: string }[] }>('/v1/administration/queues');
    return { dead: body.dead, ...body.queues.find(({ name }) => name === 'webhooks') };
  };
  const before = await queue();
  const webhook = await world.enabled('/queue');
  await world.happen();
  world.receiver.at('/queue', answers(500));
  await world.work(webhook);
  expect(await queue()).toMatchObject({ planned: 1, backlog: 0, waiting: 0 });
  world.pass(60_000);
  expect(await queue()).toMatchObject({ planned: 0, backlog: 1, oldestBacklogSeconds: expect.any(Number) });
  world.receiver.at('/queue', answers(410));
  await world.workWhenDue(webhook, await world.delivery(webhook));
  expect((await queue()).dead).toBe(before.dead + 1);
});
