import { randomUUID } from 'node:crypto';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { openDataSource } from '../../src/data-source.js';
import { parseEnv, toConfig } from '../../src/platform/config/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers, Outbox, OutboxEntity, OutboxTries } from '../../src/platform/queue/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';
import { until } from '../support/until.js';

/** From here on no try can begin, while rows go into the queue as ever. */
const REFUSE = [
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no try begins'; END $$`,
  'CREATE TRIGGER refuse BEFORE UPDATE OF attempts ON outbox EXECUTE FUNCTION refuse()',
];

describe('a row whose job ends before its try begins', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let source: DataSource;
  const ran: string[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    const keys = { SIGNING_KEY: newSigningKey(), DATA_KEY: TEST_DATA_KEY };
    const settings = { ...keys, OIDC_ISSUER: 'https://issuer.example.org', LOG_LEVEL: 'silent' };
    const config = toConfig(parseEnv({ DATABASE_URL: database.url, ...settings }));
    app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: true }), { logger: false });
    source = await openDataSource(database.ownerUrl);
    const handle = (subject: string) => Promise.resolve(void ran.push(subject));
    app.get(Handlers).handle({ topic: 'test.note', name: 'note', handle });
  });
  afterAll(async () => {
    await source.destroy();
    await app.close();
    await database.close();
  });

  it('goes on as soon as tries can begin again, and is done once', async () => {
    for (const statement of REFUSE) await source.query(statement);
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    await app.get(UnitOfWork).run((tx) => tx.of(Outbox).addAll('test.note', subjects));
    const rows = () => source.manager.findBy(OutboxEntity, { topic: 'test.note' });
    await until(async () => (await rows()).every(({ relays }) => relays > 1), 60, 'a second way into the queue');
    expect(ran).toEqual([]);
    await source.query('DROP TRIGGER refuse ON outbox');
    await until(async () => (await rows()).every(({ doneAt }) => doneAt !== null), 60, 'the rows');
    expect(ran.toSorted()).toEqual(subjects.toSorted());
    expect((await rows()).map(({ attempts, lost }) => [attempts, lost])).toEqual(subjects.map(() => [1, 0]));
  });
});

describe('a row that somebody is taking back', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await openTestDatabase();
    source = await openDataSource(database.ownerUrl);
  });
  afterAll(async () => {
    await source.destroy();
    await database.close();
  });

  const outbox = () => new Outbox(source.manager);
  const tries = new OutboxTries();
  const now = new Date();

  it('holds no other row back, and is not tried once it is taken back', async () => {
    const [taken, other] = [randomUUID(), randomUUID()];
    await outbox().addAll('test.note', [taken, other]);
    const rows = await source.transaction((manager) => new Outbox(manager).relayDue(new Date(), 10));
    const ids = rows.map(({ id }) => id);
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await new Outbox(runner.manager).cancel([taken], now);
    const begun = await outbox().begin(ids, tries, now);
    expect(begun.map((one) => [one.subject, one.begun]).toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      [taken, false],
      [other, true],
    ]);
    const locked = begun.filter((one) => !one.begun).map(({ id }) => id);
    const late = outbox().begin(locked, tries, now);
    await runner.commitTransaction();
    await runner.release();
    expect((await late).filter((one) => one.begun)).toEqual([]);
  });

  it('nobody begins a second try of a row that is being tried, nor keeps one alive that was counted as lost', async () => {
    const subject = randomUUID();
    await outbox().addAll('test.twice', [subject]);
    const [row] = await source.manager.findBy(OutboxEntity, { subject });
    const [first] = await outbox().begin([row?.id ?? ''], tries, now);
    expect(await outbox().begin([row?.id ?? ''], tries, now)).toEqual([]);
    if (first === undefined) throw new Error('no try began');
    await source.query(`UPDATE outbox SET trying_until = now() - interval '1 second' WHERE id = $1`, [first.id]);
    await outbox().endLost(tries, now);
    const [again] = await outbox().begin([first.id], tries, now);
    const until = async () => (await source.manager.findOneBy(OutboxEntity, { id: first.id }))?.tryingUntil;
    const before = await until();
    await outbox().keep([first], tries);
    expect(await until()).toEqual(before);
    await outbox().keep([{ ...first, attempts: again?.attempts ?? 0 }], tries);
    expect(+((await until()) ?? 0)).toBeGreaterThan(+(before ?? 0));
  });
});
