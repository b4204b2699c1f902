import { Redis } from 'ioredis';
import { QUEUES } from '../../src/platform/queue/queue-names.js';
import { complaintsOf } from './complaints.js';
import { ForgetfulRedis, HAS_REDIS } from './redis.js';
import { FaultWorld } from './world.js';

if (!HAS_REDIS) process.stdout.write('redis-server is not installed: the loss of Redis is not tested.\n');

(HAS_REDIS ? describe : describe.skip)('a Redis that is killed with everything it knew', () => {
  let redis: ForgetfulRedis;
  let world: FaultWorld;
  beforeAll(async () => {
    redis = await ForgetfulRedis.start();
    world = await FaultWorld.open({ redisUrl: redis.url });
  });
  afterAll(async () => {
    await world.close();
    await redis.close();
  });

  const waiting = async () => {
    const client = new Redis(redis.url);
    try {
      const queues = [QUEUES.outbox, QUEUES.messages].map((name) => client.llen(`bull:${name}:wait`));
      return (await Promise.all(queues)).reduce((sum, length) => sum + length);
    } finally {
      client.disconnect();
    }
  };

  it('is filled again from the rows, and what is due again and again goes on as well', async () => {
    await world.addDueReminders({ count: 200, name: 'amina' });
    world.relay.data = [{ after: 100 }];
    const worker = await world.startWorker();
    await world.mails(20);
    expect(await waiting()).toBeGreaterThan(50);
    await redis.kill();
    await redis.start();
    expect(await waiting()).toBe(0);
    // rows that were put into the queue and not heard of are put there again after five minutes
    await world.sql(`UPDATE outbox SET relayed_at = relayed_at - interval '5 minutes' WHERE done_at IS NULL`);
    await world.settled(120);
    expect(await complaintsOf(world)).toEqual([]);

    await world.addDueReminders({ count: 20, name: 'later' });
    await world.settled(150);
    expect(await complaintsOf(world)).toEqual([]);
    expect(worker.lives).toBe(true);
  }, 360_000);
});
