import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { parseEnv, toConfig } from '../../src/platform/config/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers, Outbox } from '../../src/platform/queue/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

const PER_SECOND = 5;

describe('two workers with a limit for one lane', () => {
  let database: TestDatabase;
  let workers: INestApplicationContext[];
  const ran: { subject: string; at: number }[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    const config = toConfig(
      parseEnv({
        DATABASE_URL: database.url,
        OIDC_ISSUER: 'https://login.example.org',
        SIGNING_KEY: newSigningKey(),
        DATA_KEY: TEST_DATA_KEY,
        SEND_LIMITS: `test=${PER_SECOND * 60}`,
        LOG_LEVEL: 'silent',
      }),
    );
    const open = () =>
      NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: true }), { logger: false });
    workers = [await open(), await open()];
    for (const worker of workers) {
      const handle = (subject: string) => Promise.resolve(void ran.push({ subject, at: performance.now() }));
      worker.get(Handlers).handle({ topic: 'test.send', name: 'send', handle });
    }
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await database.close();
  });
  beforeEach(() => void ran.splice(0));

  const add = (subjects: readonly string[], way: { lane?: string; rank?: number }) =>
    workers[0]?.get(UnitOfWork).run(async (tx) => {
      for (const subject of subjects) await tx.of(Outbox).add('test.send', subject, undefined, way);
    });
  const idsOf = (count: number) => Array.from({ length: count }, (): string => randomUUID());
  const ending = async (count: number) => {
    for (let tries = 0; tries < 400 && ran.length < count; tries += 1) await delay(100);
  };

  it('keep it together, and let what is due soonest overtake', async () => {
    const [far, near] = [idsOf(30), randomUUID()];
    await add(far, { lane: 'test', rank: 14 });
    await ending(5);
    await add([near], { lane: 'test', rank: 0 });
    await ending(31);
    expect(new Set(ran.map(({ subject }) => subject)).size).toBe(31);
    expect(ran).toHaveLength(31);
    expect(ran.findIndex(({ subject }) => subject === near)).toBeLessThan(25);
    const seconds = (Number(ran.at(-1)?.at) - Number(ran[0]?.at)) / 1_000;
    // the bucket holds one second's worth when it starts
    expect(seconds).toBeGreaterThan((31 - PER_SECOND) / PER_SECOND - 1.5);
  });

  it('hold nothing else back', async () => {
    const [limited, free] = [idsOf(40), idsOf(40)];
    await add(limited, { lane: 'test' });
    await add(free.slice(0, 20), {});
    await add(free.slice(20), { lane: 'without-limit' });
    for (let tries = 0; tries < 100 && !free.every((id) => ran.some(({ subject }) => subject === id)); tries += 1) {
      await delay(50);
    }
    expect(ran.filter(({ subject }) => free.includes(subject))).toHaveLength(40);
    expect(ran.filter(({ subject }) => limited.includes(subject)).length).toBeLessThan(40);
  });
});
