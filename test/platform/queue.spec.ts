import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { parseEnv, toConfig } from '../../src/platform/config/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers, Outbox, QueueStates } from '../../src/platform/queue/index.js';
import { openTestDatabase, ownerConnection, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';
import { until } from '../support/until.js';

const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;
if (!HAS_REDIS) process.stdout.write('redis-server is not installed: the queue is tested on PostgreSQL only.\n');

interface Store {
  readonly redisUrl: string | undefined;
  close(): Promise<void>;
}

const openPostgres = (): Promise<Store> => Promise.resolve({ redisUrl: undefined, close: () => Promise.resolve() });

async function openRedis(): Promise<Store> {
  const [port, dir] = [await freePort(), mkdtempSync(join(tmpdir(), 'eindach-redis-'))];
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', dir];
  const server: ChildProcess = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (line: Buffer) => line.includes('Ready to accept connections') && resolve());
  });
  const close = async () => {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(dir, { recursive: true, force: true });
  };
  return { redisUrl: `redis://127.0.0.1:${port}`, close };
}

const settingsOf = (databaseUrl: string, redisUrl: string | undefined) => ({
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl ?? '',
  OIDC_ISSUER: 'https://issuer.example.org',
  SIGNING_KEY: newSigningKey(),
  DATA_KEY: TEST_DATA_KEY,
  LOG_LEVEL: 'silent',
});

/** The worker process: the same modules without HTTP. */
function openWorker(databaseUrl: string, redisUrl: string | undefined): Promise<INestApplicationContext> {
  const config = toConfig(parseEnv(settingsOf(databaseUrl, redisUrl)));
  return NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: true }), { logger: false });
}

const BACKENDS: [string, () => Promise<Store>][] = [
  ['PostgreSQL', openPostgres],
  ...(HAS_REDIS ? [['Redis', openRedis] as [string, () => Promise<Store>]] : []),
];

describe.each(BACKENDS)('outbox and queue on %s', (_name, openStore) => {
  let store: Store;
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    [store, database] = [await openStore(), await openTestDatabase()];
    app = await openWorker(database.url, store.redisUrl);
    const handlers = app.get(Handlers);
    handlers.handle({
      topic: 'test.count',
      name: 'count',
      handle: (subject) => Promise.resolve(void seen.push(subject)),
    });
    const released = new Promise<void>((resolve) => (release = resolve));
    handlers.handle({ topic: 'test.block', name: 'block', handle: () => released });
    handlers.handle({
      topic: 'test.fail-once',
      name: 'fail-once',
      handle: (subject) => (
        seen.push(subject),
        seen.filter((one) => one === subject).length > 1 ? Promise.resolve() : fail()
      ),
    });
  });
  afterAll(async () => {
    await app.close();
    await Promise.all([database.close(), store.close()]);
  });

  const seen: string[] = [];
  let release: () => void;
  const fail = () => Promise.reject(new Error('Amina Beispiel, amina@example.org'));

  const rowsDone = async (subjects: readonly string[]) => {
    const query = 'SELECT count(*)::int AS n FROM outbox WHERE done_at IS NOT NULL AND subject = ANY($1)';
    return (await app.get(DataSource).query<{ n: number }[]>(query, [subjects]))[0]?.n;
  };

  const add = (topic: string, subjects: readonly string[]) =>
    app.get(UnitOfWork).run(async (tx) => {
      for (const subject of subjects) await tx.of(Outbox).add(topic, subject);
    });

  it('every committed row reaches its handler', async () => {
    const subjects = Array.from({ length: 50 }, () => randomUUID());
    await add('test.count', subjects);
    await until(async () => (await rowsDone(subjects)) === subjects.length, 30, 'the outbox');
    expect(new Set(seen)).toEqual(new Set([...seen, ...subjects]));
    expect(await rowsDone(subjects)).toBe(50);
  });

  it('a row of a transaction that was rolled back reaches nobody', async () => {
    const [lost, kept] = [randomUUID(), randomUUID()];
    const work = app.get(UnitOfWork).run(async (tx) => {
      await tx.of(Outbox).add('test.count', lost);
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    await add('test.count', [kept]);
    await until(async () => (await rowsDone([kept])) === 1, 30, 'the outbox');
    expect(seen).toContain(kept);
    expect(seen).not.toContain(lost);
  });

  it('a handler that failed is tried again, and the queue keeps no words of its error', async () => {
    const subject = randomUUID();
    await add('test.fail-once', [subject]);
    await until(async () => (await rowsDone([subject])) === 1, 30, 'the outbox');
    expect(seen.filter((one) => one === subject)).toHaveLength(2);
    const owner = await ownerConnection(database.ownerUrl, app.get(DataSource));
    const dumps =
      store.redisUrl === undefined
        ? await owner.query<{ dump: string }[]>(`SELECT string_agg(j::text, '') AS dump FROM bullmq.job j`)
        : [];
    await owner.destroy();
    expect(dumps.filter(({ dump }) => !dump.includes('request/failed') || dump.includes('Amina'))).toEqual([]);
  });

  it('a topic several handle is tried for each of them by itself, and only the one that fails is tried again', async () => {
    const ran: string[] = [];
    const handler = (name: string, fails: number) => ({
      topic: 'test.several',
      name,
      handle: () => {
        ran.push(name);
        return ran.filter((one) => one === name).length > fails ? Promise.resolve() : fail();
      },
    });
    for (const one of [handler('first', 0), handler('failing', 2), handler('last', 0)]) app.get(Handlers).handle(one);
    expect(() => app.get(Handlers).handle(handler('last', 0))).toThrow('two handlers named last');
    const subject = randomUUID();
    await add('test.several', [subject]);
    await until(async () => (await rowsDone([subject])) === 4, 30, 'the outbox');
    expect(ran.toSorted()).toEqual(['failing', 'failing', 'failing', 'first', 'last']);
    const query = 'SELECT handler, attempts FROM outbox WHERE subject = $1 ORDER BY handler NULLS FIRST';
    expect(await app.get(DataSource).query<object[]>(query, [subject])).toEqual([
      { handler: null, attempts: 1 },
      { handler: 'failing', attempts: 3 },
      { handler: 'first', attempts: 1 },
      { handler: 'last', attempts: 1 },
    ]);
  });

  it('says how its queues do: what was done, what waits, what is planned for later', async () => {
    const [blocked, later] = [randomUUID(), randomUUID()];
    await app.get(UnitOfWork).run((tx) => tx.of(Outbox).add('test.count', later, new Date(Date.now() + 3_600_000)));
    await add('test.block', [blocked]);
    const stateOf = async (name: string) => (await app.get(QueueStates).read()).queues.find((one) => one.name === name);
    await until(async () => (await stateOf('outbox'))?.jobs?.active === 1, 30, 'the outbox');
    const state = await stateOf('outbox');
    expect(state).toMatchObject({ jobs: { waiting: 0, active: 1 }, backlog: 0, planned: 1, waitingSince: null });
    expect(state?.completed).toBeGreaterThan(50);
    expect(state?.jobs?.failed).toBe(3);
    release();
    await until(async () => (await rowsDone([blocked])) === 1, 30, 'the outbox');
    expect(await stateOf('outbox')).toMatchObject({ jobs: { active: 0 }, completed: Number(state?.completed) + 1 });
    expect(await stateOf('schedule')).toMatchObject({ completed: expect.any(Number), backlog: 0 });
  });

  it('rows that share a job have tries of their own: those that fail are tried again, the others are not', async () => {
    const subjects = Array.from({ length: 200 }, () => randomUUID());
    const failing = new Set<string>(subjects.filter((_, at) => at % 5 === 0));
    const tries = new Map<string, number>();
    const handle = (subject: string) => {
      tries.set(subject, (tries.get(subject) ?? 0) + 1);
      return failing.has(subject) && tries.get(subject) === 1 ? fail() : Promise.resolve();
    };
    app.get(Handlers).handle({ topic: 'test.shared', name: 'shared', handle });
    await add('test.shared', subjects);
    await until(async () => (await rowsDone(subjects)) === subjects.length, 60, 'the outbox');
    expect(subjects.map((subject) => tries.get(subject))).toEqual(
      subjects.map((subject) => (failing.has(subject) ? 2 : 1)),
    );
    const owner = await ownerConnection(database.ownerUrl, app.get(DataSource));
    const query = `SELECT count(*)::int AS rows, max(attempts) AS attempts FROM outbox WHERE topic = 'test.shared'`;
    expect(await owner.query<object[]>(query)).toEqual([{ rows: 200, attempts: 2 }]);
    await owner.destroy();
  });
});

(HAS_REDIS ? describe : describe.skip)('a worker whose Redis is gone', () => {
  it('stops all the same, when it is told to', async () => {
    const [store, database] = [await openRedis(), await openTestDatabase()];
    const keys = { AUDIT_KEY: newSigningKey(), AUDIT_CHECKPOINTS: mkdtempSync(join(tmpdir(), 'eindach-checkpoints-')) };
    const env = { ...process.env, ...settingsOf(database.url, store.redisUrl), ...keys, LOG_LEVEL: 'info' };
    const worker = spawn(process.execPath, [join(import.meta.dirname, '../../dist/src/worker.js')], { env });
    const ended = new Promise((resolve) => worker.once('exit', (code, signal) => resolve(code ?? signal)));
    await new Promise<void>((resolve) => {
      worker.stdout.on('data', (line: Buffer) => line.includes('worker ready') && resolve());
    });
    await store.close();
    worker.kill('SIGTERM');
    expect(await ended).toBe(0);
    await database.close();
  });

  it('is reported as silent, and what the rows know is reported all the same', async () => {
    const [store, database] = [await openRedis(), await openTestDatabase()];
    const app = await openWorker(database.url, store.redisUrl);
    const answers = (await app.get(QueueStates).read()).queues.map(({ jobs }) => jobs !== null);
    expect(answers).toEqual([true, true, true, true, true]);
    await store.close();
    await app.get(UnitOfWork).run((tx) => tx.of(Outbox).add('test.count', randomUUID(), new Date(Date.now() + 60_000)));
    const { queues } = await app.get(QueueStates).read();
    expect(queues.map(({ jobs }) => jobs)).toEqual([null, null, null, null, null]);
    expect(queues[0]).toMatchObject({ name: 'outbox', planned: 1 });
    await app.close();
    await database.close();
  });
});
