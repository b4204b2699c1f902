import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { AUDIT_ENTITIES, AUDIT_PROBLEMS, AuditModule } from '../../src/audit/index.js';
import { IDENTITY_ENTITIES, IdentityModule, PersonEntity, Persons } from '../../src/identity/index.js';
import {
  NOTIFICATION_ENTITIES,
  NOTIFICATION_PROBLEMS,
  NotificationsModule,
  TellPerson,
  type PersonNotice,
} from '../../src/notifications/index.js';
import { DeliveryEntity } from '../../src/notifications/persistence/delivery.entity.js';
import { type Preference } from '../../src/notifications/domain/preference.js';
import { MessagePreferences } from '../../src/notifications/persistence/message-preferences.js';
import { NotificationEntity } from '../../src/notifications/persistence/notification.entity.js';
import { SmsSimulator } from '../../src/local/sms-simulator.js';
import { Clock } from '../../src/platform/clock/index.js';
import { type Config } from '../../src/platform/config/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Logger } from '../../src/platform/logging/index.js';
import { PLATFORM_ENTITIES } from '../../src/platform/platform-entities.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { Handlers, Outbox, OutboxEntity } from '../../src/platform/queue/index.js';
import { OutboxRun } from '../../src/platform/queue/outbox-run.js';
import { testConfig } from '../support/config.js';
import { acting } from '../support/acting.js';
import { openTestDatabase, type TestDatabase, ownerConnection } from '../support/database.js';
import { sampleParams } from './sample-params.js';
import { SmtpSink } from './smtp-sink.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A clock that stands still until it is moved. */
export class HandClock extends Clock {
  private at = new Date('2027-01-07T08:00:00Z');

  override now(): Date {
    return this.at;
  }

  pass(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

/** A fresh database, mail relay and data folder with nobody told of anything yet. */
export class World {
  readonly clock = new HandClock();
  private readonly opened: { close(): Promise<void> }[] = [];

  private constructor(
    private readonly database: TestDatabase,
    readonly relay: SmtpSink,
    readonly gateway: SmsSimulator,
    readonly dataDir: string,
  ) {}

  static async open(): Promise<World> {
    const relay = await new SmtpSink({ disabledCommands: ['STARTTLS', 'AUTH'] }).start();
    const gateway = await new SmsSimulator('key-of-this-test').start();
    return new World(await openTestDatabase(), relay, gateway, await mkdtemp(join(tmpdir(), 'delivery-')));
  }

  /** A process with the real module; a second one is a restart or a second worker. It sends to the relay or keeps mails. */
  async process({ keepsMails = false, log = new Logger('silent') } = {}): Promise<NotificationsProcess> {
    const config = this.config(keepsMails);
    const module = await Test.createTestingModule({
      imports: notificationsOn(config),
      providers: [OutboxRun],
    })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .overrideProvider(Logger)
      .useValue(log)
      .compile();
    const owner = await ownerConnection(this.database.ownerUrl, module.get(DataSource));
    this.closing({ close: () => owner.destroy() });
    return this.closing(new NotificationsProcess(await module.init(), this.clock, owner.manager));
  }

  /** Lets `something` be closed before the database goes. */
  closing<T extends { close(): Promise<void> }>(something: T): T {
    this.opened.push(something);
    return something;
  }

  config(keepsMails: boolean): Config {
    const variables = {
      DATABASE_URL: this.database.url,
      DATA_DIR: this.dataDir,
      SMTP_URL: keepsMails ? '' : `smtp://127.0.0.1:${this.relay.settings().port}`,
      SMS_URL: this.gateway.url,
      SMS_KEY: 'key-of-this-test',
      MAIL_FROM: 'EinDach <willkommen@example.org>',
    };
    return testConfig(variables);
  }

  /** Waits until the relay has got the last byte of `count` mails. */
  async arrival(count: number): Promise<void> {
    while (this.relay.received.length < count) await delay(10);
  }

  async close(): Promise<void> {
    await this.relay.stop();
    await this.gateway.stop();
    await Promise.all(this.opened.map((something) => something.close()));
    await this.database.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** The notifications and what they stand on; no other module is needed. */
export const notificationsOn = (config: Config) => [
  PlatformModule.forRoot({
    config,
    worker: false,
    entities: [...PLATFORM_ENTITIES, ...AUDIT_ENTITIES, ...IDENTITY_ENTITIES, ...NOTIFICATION_ENTITIES],
    problems: [AUDIT_PROBLEMS, NOTIFICATION_PROBLEMS],
  }),
  AuditModule,
  IdentityModule,
  NotificationsModule,
];

/** One process: tells, and works off the outbox as a worker does. */
export class NotificationsProcess {
  readonly work: UnitOfWork;

  constructor(
    private readonly module: TestingModule,
    private readonly clock: Clock,
    private readonly rows: EntityManager,
  ) {
    this.work = acting(module.get(UnitOfWork));
  }

  get<T>(what: Type<T>): T {
    return acting(this.module.get(what));
  }

  /** A fictional person; gives the id. */
  async person({ email = 'olena@example.org' as string | null, locale = 'uk' } = {}): Promise<string> {
    const id = randomUUID();
    const person = { id, givenName: 'Olena', familyName: 'Beispiel', email, locale, createdAt: this.clock.now() };
    await this.work.run((tx) => tx.of(Persons).add(person));
    return id;
  }

  async speak(personId: string, locale: string): Promise<void> {
    await this.rows.update(PersonEntity, { id: personId }, { locale });
  }

  async forgetAddress(personId: string): Promise<void> {
    await this.rows.update(PersonEntity, { id: personId }, { email: null });
  }

  /** Lets a person want to be told like this, whatever else they said. */
  async prefer(personId: string, changes: Partial<Preference>): Promise<void> {
    await this.work.run(async (tx) => {
      const person = await tx.of(Persons).byId(personId);
      if (person === null) throw new Error('There is no such person.');
      const preference = { ...(await tx.of(MessagePreferences).of(person)), ...changes };
      await tx.of(MessagePreferences).put(personId, preference, this.clock.now());
    });
  }

  /** Tells in a transaction of its own. */
  tell(notice: PersonNotice): Promise<void> {
    return this.work.run((tx) => this.get(TellPerson).within(tx, notice));
  }

  /** Runs what is due in the outbox as a worker does, all at once; gives how many rows. */
  async drain(): Promise<number> {
    const due = await this.work.run((tx) => tx.of(Outbox).relayDue(this.clock.now(), 1_000));
    await Promise.all(due.map(({ id }) => this.get(OutboxRun).run(id)));
    return due.length;
  }

  /** Runs the job of a delivery, as the queue may at any time. */
  async run(deliveryId: string, topic = 'notification.deliver'): Promise<void> {
    await this.get(Handlers).forTopic(topic)[0]?.handle(deliveryId);
  }

  /** Changes a delivery behind the back of the module. */
  async change(id: string, changes: Partial<DeliveryEntity>): Promise<void> {
    await this.rows.update(DeliveryEntity, { id }, changes);
  }

  notifications(): Promise<NotificationEntity[]> {
    return this.rows.find(NotificationEntity, { order: { createdAt: 'ASC', dedupeKey: 'ASC' } });
  }

  deliveries(): Promise<DeliveryEntity[]> {
    return this.rows.find(DeliveryEntity, { order: { createdAt: 'ASC' } });
  }

  /** The only delivery there is. */
  async delivery(): Promise<DeliveryEntity> {
    const [delivery, ...others] = await this.deliveries();
    if (delivery === undefined || others.length > 0) throw new Error('There is not exactly one delivery.');
    return delivery;
  }

  /** When the rows that are still open in the outbox are due. */
  async planned(): Promise<Date[]> {
    const rows = await this.rows.find(OutboxEntity, { order: { dueAt: 'ASC' } });
    return rows.filter(({ doneAt, deadAt }) => doneAt === null && deadAt === null).map(({ dueAt }) => dueAt);
  }

  /** How many transactions are open in this database at the moment. */
  async openTransactions(): Promise<number> {
    const open = await this.rows.query<{ count: string }[]>(
      `SELECT count(*) FROM pg_stat_activity
       WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
    );
    return Number(open[0]?.count);
  }

  close(): Promise<void> {
    return this.module.close();
  }
}

/** Something that can wait. */
export function news(personId: string, dedupeKey = 'news-1'): PersonNotice {
  return { dedupeKey, personId, caseId: null, message: 'handoff_sent', params: sampleParams('handoff_sent') };
}

/** A reminder to `personId`. */
export function reminder(personId: string, dedupeKey = 'reminder-1'): PersonNotice {
  const params = sampleParams('deadline_2', { days: 2 });
  return { dedupeKey, personId, caseId: null, message: 'deadline_2', params };
}
