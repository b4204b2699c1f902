import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { openDataSource } from '../../src/data-source.js';
import { Outbox, OutboxEntity } from '../../src/platform/queue/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

const WORKER = join(import.meta.dirname, 'poisoned-worker.mjs');

/** Starts the worker again whenever it ends, as a supervisor does; at most `most` times. */
class Supervisor {
  starts = 0;
  private child: ChildProcess | undefined;
  private stopped = false;

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly most: number,
  ) {
    this.start();
  }

  private start(): void {
    if (this.stopped || this.starts >= this.most) return;
    this.starts += 1;
    this.child = spawn(process.execPath, ['--max-old-space-size=160', WORKER], { env: this.env, stdio: 'ignore' });
    this.child.once('exit', () => this.start());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

describe('rows that poison the worker', () => {
  let database: TestDatabase;
  let source: DataSource;
  let supervisor: Supervisor;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await openDataSource(database.ownerUrl);
  });
  afterAll(async () => {
    await supervisor.stop();
    await source.destroy();
    await database.close();
  });

  const rows = () => source.manager.find(OutboxEntity);
  const isOver = ({ doneAt, deadAt }: OutboxEntity) => doneAt !== null || deadAt !== null;

  it('are given up after a few tries, and everything else is done', async () => {
    const poison = ['poison.throw', 'poison.exit', 'poison.loop', 'poison.hang', 'poison.memory'];
    const outbox = new Outbox(source.manager);
    for (const topic of [...poison, ...Array.from({ length: 20 }, () => 'good.row')]) {
      await outbox.add(topic, randomUUID());
    }
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      REDIS_URL: '',
      OIDC_ISSUER: 'https://issuer.example.org',
      SIGNING_KEY: newSigningKey(),
      DATA_KEY: TEST_DATA_KEY,
      LOG_LEVEL: 'silent',
    };
    supervisor = new Supervisor(env, 15);
    for (let tries = 0; tries < 1_100 && !(await rows()).every(isOver); tries += 1) await delay(500);

    const ended = await rows();
    const good = ended.filter(({ topic }) => topic === 'good.row');
    expect(good.filter(({ doneAt }) => doneAt === null)).toEqual([]);
    const dead = ended.filter(({ deadAt }) => deadAt !== null);
    expect(Object.fromEntries(dead.map(({ topic, fault, errorClass }) => [topic, [fault, errorClass]]))).toEqual({
      'poison.throw': ['request/failed', 'TypeError'],
      'poison.exit': ['outbox/worker-lost', null],
      'poison.loop': ['outbox/worker-lost', null],
      'poison.hang': ['outbox/too-slow', null],
      'poison.memory': ['outbox/worker-lost', null],
    });
    expect(dead.filter(({ lost, attempts }) => lost > 3 || attempts > 5)).toEqual([]);
    expect(dead.filter(({ firstTryAt, lastTryAt }) => firstTryAt === null || lastTryAt === null)).toEqual([]);
    expect(supervisor.starts).toBeLessThan(15);
  }, 600_000);
});
