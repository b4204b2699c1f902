import { simpleParser } from 'mailparser';
import { Redis } from 'ioredis';
import { ForgetfulRedis, HAS_REDIS } from '../faults/redis.js';
import { CANARY, liveThrough, type Matter, READERS, writeAgain } from './canary-matter.js';
import { canaryOf, GRAPHQL, type Heard, OPERATIONS, walk } from './canary-walk.js';
import { CanaryWorld } from './canary-world.js';

/** Whatever anybody wrote in this test, in any spelling. */
const ANY = 'qanari';

/** Where the database keeps what people write; nowhere else may it stand. */
const KEPT = ['message_preference.postal_address', 'person.family_name', 'person.given_name'];

/** A statement that fails with the row in its message, as errors of a database do. */
const TELLTALE = `
  CREATE FUNCTION telltale() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'refused: %', NEW USING DETAIL = NEW::text, HINT = NEW::text; END $$;
  DO $$ DECLARE one text; BEGIN
    FOREACH one IN ARRAY ARRAY['person', 'case_member', 'hand_off', 'hand_off_event', 'message_preference', 'audit_entry',
      'received_letter', 'webhook_endpoint'] LOOP
      EXECUTE format('CREATE TRIGGER telltale BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION telltale()', one);
    END LOOP; END $$;`;

/** Path of the endpoint of a partner. */
const HOOK = '/events';

const linesWith = (text: string): string[] => text.split('\n').filter((line) => new RegExp(ANY, 'i').test(line));

/** What somebody else wrote and this answer repeats. */
function leaksOf({ user, answer }: Heard): string[] {
  const own = [canaryOf(user), ...(READERS.includes(user) ? [CANARY] : [])].map((one) => one.toLowerCase());
  const said = [answer.text, ...[...answer.headers].flat()].join('\n').toLowerCase();
  return [...said.matchAll(/qanari\w*/g)].map(([word]) => word).filter((word) => !own.includes(word));
}

async function everythingIn(url: string): Promise<string> {
  const redis = new Redis(url);
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  const keys = await redis.keys('*');
  const values = await Promise.all(keys.map(async (key) => read[await redis.type(key)]?.(key)));
  redis.disconnect();
  return JSON.stringify([keys, values]);
}

const STORES = [['PostgreSQL'], ...(HAS_REDIS ? [['Redis']] : [])];
if (!HAS_REDIS) process.stdout.write('redis-server is not installed: what a queue in Redis holds is not searched.\n');

describe.each(STORES)('with the queue in %s', (store) => {
  let redis: ForgetfulRedis | undefined;
  let world: CanaryWorld;
  let matter: Matter;
  let heard: Heard[];

  beforeAll(async () => {
    redis = store === 'Redis' ? await ForgetfulRedis.start() : undefined;
    world = await CanaryWorld.open(redis?.url);
    matter = await liveThrough(world, HOOK);
    heard = await walk(world, matter);
    await world.settled();
  }, 600_000);
  afterAll(async () => {
    await world.close();
    await redis?.close();
  });

  it('the matter was lived through, and the walk came everywhere', async () => {
    const [row] = await world.rows<{ state: string }>('SELECT state FROM hand_off WHERE id = $1', [matter.handOff]);
    expect(row?.state).toBe('accepted');
    const fields = [GRAPHQL.getQueryType(), GRAPHQL.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const came = new Set(heard.map(({ what }) => what));
    expect([...OPERATIONS.map(({ id }) => id), ...fields].filter((one) => !came.has(one))).toEqual([]);
    const statuses = new Set(heard.map(({ answer }) => answer.status));
    expect([200, 400, 404, 415].filter((status) => !statuses.has(status))).toEqual([]);
  });

  it('nobody reads what somebody else wrote, save the two sides of the hand-off', () => {
    const leaks = heard.flatMap((one) => leaksOf(one).map((word) => `${one.user} ${one.what}: ${word}`));
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('the database keeps it where it belongs only: in no queue, key, audit entry or dead letter', async () => {
    expect(await world.columnsWith(ANY)).toEqual(KEPT);
  });

  it('no webhook carries it', async () => {
    const arrived = await world.places.receiver.arrival(HOOK, 3);
    expect(arrived.length).toBeGreaterThanOrEqual(3);
    expect(arrived.flatMap(({ body, headers }) => linesWith(`${body}\n${JSON.stringify(headers)}`))).toEqual([]);
  });

  it('no mail shows it on the outside, and no name adds a header', async () => {
    const { received } = world.places.relay;
    expect(received.length).toBeGreaterThan(0);
    expect(new Set(received.flatMap(({ to }) => to))).toEqual(new Set(['person@example.org']));
    for (const { source } of received) {
      const mail = await simpleParser(source);
      const urls = `${mail.text} ${String(mail.html)}`.match(/https?:[^\s"<]+/g) ?? [];
      expect(linesWith([mail.subject, ...mail.headerLines.map(({ line }) => line), ...urls].join('\n'))).toEqual([]);
    }
  });

  it('the queue does not hold it, wherever it is', async () => {
    const inRedis = redis === undefined ? '' : await everythingIn(redis.url);
    expect(linesWith(inRedis)).toEqual([]);
  });

  it('the log does not hold it, also where the database refuses with the row in its message', async () => {
    expect(linesWith(world.log)).toEqual([]);
    await world.rows(TELLTALE);
    await writeAgain(world, matter);
    const after = await walk(world, matter);
    expect(after.flatMap((one) => leaksOf(one))).toEqual([]);
    expect([...world.log.matchAll(/"msg":"fault"/g)].length).toBeGreaterThanOrEqual(5);
    expect(linesWith(world.log)).toEqual([]);
  }, 600_000);
});
