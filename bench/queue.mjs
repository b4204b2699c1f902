import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { configOf, openApplication } from './application.mjs';

/** Jobs at a time, as in the worker of the application. */
const CONCURRENCY = 32;

const TOPIC = 'bench.nothing';

/** Rows of the outbox that reach a handler which does nothing, against BullMQ alone on the same store. */
export async function openQueue(servers, { rows }, redisUrl) {
  const url = await servers.database(redisUrl === undefined ? 'queue_postgresql' : 'queue_redis');
  const config = await configOf(url, redisUrl);
  const ours = await openOutbox(config, rows);
  const bare = await openBareQueue(config, rows);
  const close = async () => {
    await bare.close();
    await ours.close();
  };
  return { ours: ours.run, bare: bare.run, close };
}

async function openOutbox(config, rows) {
  const { Handlers } = await import('../dist/src/platform/queue/index.js');
  const client = new Client({ connectionString: config.databaseUrl });
  await client.connect();
  const app = await openApplication(config, true);
  const handled = counter();
  app.get(Handlers).handle({ name: 'bench-nothing', topic: TOPIC, handle: async () => handled.one() });
  const close = () => Promise.all([app.close(), client.end()]);
  const run = async () => {
    await client.query('TRUNCATE outbox');
    const all = handled.until(rows);
    await client.query(
      `INSERT INTO outbox (id, topic, subject, created_at, due_at)
       SELECT gen_random_uuid(), $1, gen_random_uuid(), now(), now() FROM generate_series(1, $2)`,
      [TOPIC, rows],
    );
    const begun = performance.now();
    await all;
    while (await isAnyOpen(client)) await delay(5);
    return { done: rows, milliseconds: performance.now() - begun };
  };
  return { run, close };
}

/** A row is over when that is committed, a little after its handler. */
async function isAnyOpen(client) {
  const query = 'SELECT EXISTS (SELECT FROM outbox WHERE done_at IS NULL) AS open';
  return (await client.query(query)).rows[0].open;
}

/** The same library, store, payload and concurrency; nothing is promised in a transaction and nothing is kept of a try. */
async function openBareQueue(config, rows) {
  const { openJobStore } = await import('../dist/src/platform/queue/job-queue.js');
  const store = await openJobStore(config);
  const queue = store.queue('bench-bare');
  const handled = counter();
  const worker = store.worker('bench-bare', async () => {}, CONCURRENCY);
  worker.on('completed', () => handled.one());
  await worker.waitUntilReady();
  const run = async () => {
    const all = handled.until(rows);
    const jobs = Array.from({ length: rows }, () => ({ name: TOPIC, data: { id: randomUUID() } }));
    const begun = performance.now();
    await queue.addBulk(jobs.map((job) => ({ ...job, opts: { jobId: `${job.data.id}.0` } })));
    await all;
    return { done: rows, milliseconds: performance.now() - begun };
  };
  const close = async () => {
    await worker.close();
    await queue.close();
    store.disconnect();
  };
  return { run, close };
}

/** Tells when so many more have come. */
function counter() {
  let left = 0;
  let resolve = () => {};
  return {
    one: () => {
      left -= 1;
      if (left === 0) resolve();
    },
    until: (count) => {
      left = count;
      return new Promise((done) => (resolve = done));
    },
  };
}
