import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { embeddedLogin } from '../../src/local/embedded-login.js';
import { migrate } from '../../src/migrate-database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { type Answer, openTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { complaintsOf } from './complaints.js';
import { type HandedOver, handOver, newKey } from './hand-overs.js';
import { FaultWorld } from './world.js';

const dataDir = mkdtempSync(join(tmpdir(), 'eindach-faults-'));
/** What is committed survives the server: that is the point here. */
const startServer = () => startEmbeddedPostgres({ dataDir, durable: true });

let server: EmbeddedPostgres;
let app: TestApp;
let world: FaultWorld;
beforeAll(async () => {
  server = await startServer();
  const url = embeddedLogin(server.url);
  await migrate(server.url, url);
  world = await FaultWorld.open({ database: { url, ownerUrl: server.url } });
  app = await openTestApp({ settings: { databaseUrl: url } });
}, 180_000);
afterAll(async () => {
  await app.close();
  await world.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Ends the postmaster, whose children follow it; its file stays behind. */
async function killServer(): Promise<void> {
  const file = join(dataDir, 'cluster/data/postmaster.pid');
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
  await server.stop();
  expect(readFileSync(file, 'utf8')).not.toBe('');
}

/** Four writers without a pause, each request under a key of its own, until they are stopped. */
class Writers {
  readonly answers: { readonly key: string; readonly answer: Answer<HandedOver> }[] = [];
  private stopped = false;
  private readonly running = Array.from({ length: 4 }, () => this.write());

  of(status: number) {
    return this.answers.filter(({ answer }) => answer.status === status);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.running);
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const key = newKey();
      this.answers.push({ key, answer: await handOver(app, key) });
      await delay(20);
    }
  }
}

const handOffs = async () =>
  (await world.sql<{ id: string }>('SELECT id FROM hand_off')).map(({ id }) => id).toSorted();

describe('a PostgreSQL that is killed under load and started again', () => {
  it('costs nobody anything that was confirmed; meanwhile it is said that we are away, and then all goes on', async () => {
    await world.addDueReminders({ count: 150, name: 'amina' });
    world.relay.data = [{ after: 100 }];
    const worker = await world.startWorker();
    const writers = new Writers();
    await world.mails(30);
    await killServer();
    await until(() => Promise.resolve(writers.of(503).length > 20), 60, 'twenty refusals');
    expect((await app.request().get('/health/live')).status).toBe(200);
    expect((await app.request().get('/health/ready')).status).toBe(503);
    const [confirmedBefore, refusedBefore] = [writers.of(201).length, writers.of(503).length];
    server = await startServer();
    await until(() => Promise.resolve(writers.of(201).length > confirmedBefore + 10), 30, 'ten confirmations');
    await writers.stop();

    expect(confirmedBefore).toBeGreaterThan(0);
    expect(writers.answers.filter(({ answer }) => ![201, 503].includes(answer.status))).toEqual([]);
    const refusals = writers.of(503).map(({ answer }) => answer);
    expect(refusals.length).toBeGreaterThanOrEqual(refusedBefore);
    expect(refusals.filter((one) => one.body.code !== 'REQUEST_UNAVAILABLE')).toEqual([]);
    expect(new Set(refusals.map(({ headers }) => headers.get('content-type')?.split(';')[0]))).toEqual(
      new Set(['application/problem+json']),
    );

    // who got no answer asks again under the same key; what stopped in the middle is free for that after a minute
    await world.sql(`UPDATE idempotency_key SET running_since = running_since - interval '1 minute'`);
    const again: string[] = [];
    for (const { key } of writers.of(503)) {
      const answer = await handOver(app, key);
      expect(answer.status).toBe(201);
      again.push(answer.body.id);
    }
    const confirmed = writers.of(201).map(({ answer }) => answer.body.id);
    expect(await handOffs()).toEqual([...confirmed, ...again].toSorted());

    // jobs that could not even begin have failed without a trace in their rows, which are put into the queue again
    await world.sql(`UPDATE outbox SET relayed_at = relayed_at - interval '5 minutes' WHERE done_at IS NULL`);
    await world.settled(150);
    expect(worker.lives).toBe(true);
    expect(await complaintsOf(world)).toEqual([]);
  }, 360_000);
});
