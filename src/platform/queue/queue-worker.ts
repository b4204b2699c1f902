import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, type Queue, type Worker } from 'bullmq';
import pLimit from 'p-limit';
import { Config } from '../config/index.js';
import { Bell } from '../database/index.js';
import { Logger } from '../logging/index.js';
import { toDomainError } from '../problem/index.js';
import { Handlers } from './handlers.js';
import { type JobStore, openJobStore } from './job-queue.js';
import { ROWS_AT_ONCE, type RowsJob } from './outbox-jobs.js';
import { type OutboxQueues, OutboxRelay } from './outbox-relay.js';
import { OutboxRun } from './outbox-run.js';
import { QUEUES } from './queue-names.js';
import { RepeatedLook } from './repeated-look.js';

/** Milliseconds between two looks into the outbox; part of the delay a person feels. */
const LOOK_EVERY = 500;

/** Milliseconds between two signs of life for the rows that are being run. */
const SIGN_OF_LIFE_EVERY = 2_000;

/** Milliseconds between two looks whether the queue still knows what is due again and again: a Redis may forget everything. */
const SCHEDULES_CHECK_EVERY = 30_000;

/** Milliseconds a stop waits for jobs that run; what is cut off then is done again by the next worker. */
const PATIENCE = 10_000;

/** The worker process: relays the outbox, runs its rows, keeps the schedules. */
@Injectable()
export class QueueWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private store: JobStore | undefined;
  private queues: Queue[] = [];
  private workers: Worker[] = [];
  private looks: RepeatedLook | undefined;
  private bell: Bell | undefined;
  private pulse: NodeJS.Timeout | undefined;
  private check: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(OutboxRun) private readonly outbox: OutboxRun,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const store = await openJobStore(this.config);
    this.store = store;
    const [usual, messages, suspects, schedule] = Object.values(QUEUES).map((name) =>
      this.watch(store.queue(name)),
    ) as [Queue, Queue, Queue, Queue];
    this.queues = [usual, messages, suspects, schedule];
    this.workers = [
      this.runRows(store, QUEUES.outbox, ROWS_AT_ONCE),
      this.runRows(store, QUEUES.messages, 8),
      this.runRows(store, QUEUES.suspects, 1),
      this.watch(store.worker(QUEUES.schedule, ({ name }) => this.tick(name), 4)),
    ];
    for (const worker of this.workers) worker.on('failed', (job, error) => this.onFailed(job, error));
    await this.nameSchedules(schedule, new Set());
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.pulse = setInterval(() => this.showLife(), SIGN_OF_LIFE_EVERY);
    this.check = setInterval(() => this.checkSchedules(schedule), SCHEDULES_CHECK_EVERY);
    await this.lookFor({ usual, messages, suspects });
  }

  /** Most rows wait for the database, and what waits together goes in one statement. */
  private runRows(store: JobStore, name: string, atOnce: number): Worker {
    const limit = pLimit(atOnce);
    const run = ({ ids }: RowsJob) => allOf(ids.map((id) => limit(() => this.outbox.run(id))));
    return this.watch(store.worker<RowsJob>(name, ({ data }) => run(data), atOnce));
  }

  /** Twice a second, and when a commit says that there is something: the looks alone lose nothing. */
  private async lookFor(queues: OutboxQueues): Promise<void> {
    const look = () => this.outbox.relayUnbegun().then(() => this.relay.relay(queues));
    const looks = new RepeatedLook(look, LOOK_EVERY, (error) => this.log.fault(error, { queue: QUEUES.outbox }));
    this.looks = looks;
    looks.start();
    this.bell = new Bell(this.config.databaseUrl, 'outbox', () => looks.ring());
    await this.bell.listen();
  }

  /** Before the pool of the database closes: what runs is finished first, unless the store of the queue is gone. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.closeInOrder(), delay(PATIENCE, undefined, { ref: false })]);
    clearInterval(this.pulse);
    clearInterval(this.check);
    this.store?.disconnect();
  }

  private async closeInOrder(): Promise<void> {
    this.bell?.close();
    await this.looks?.stop();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all(this.queues.map((queue) => queue.close()));
  }

  /** @throws Error whose message is a code only, because the queue keeps it */
  private async tick(name: string): Promise<void> {
    try {
      await this.handlers.work(name)?.run();
    } catch (error) {
      this.log.fault(error, { work: name });
      throw codeOnly(error);
    }
  }

  private showLife(): void {
    this.outbox.keepAlive().catch((error: unknown) => this.log.fault(error, { queue: QUEUES.outbox }));
  }

  private checkSchedules(schedule: Queue): void {
    schedule
      .getJobSchedulers()
      .then((known) => this.nameSchedules(schedule, new Set(known.map(({ key }) => key))))
      .catch((error: unknown) => this.log.fault(error, { queue: QUEUES.schedule }));
  }

  /** Names what is due again and again, but for what the queue knows: to name it once more would shift its next time. */
  private async nameSchedules(schedule: Queue, known: ReadonlySet<string>): Promise<void> {
    for (const { name, every } of this.handlers.schedules()) {
      if (!known.has(name)) await schedule.upsertJobScheduler(name, { every }, { name });
    }
  }

  private onFailed(job: Job | undefined, error: Error): void {
    if (job !== undefined)
      this.log.event('job failed', { queue: job.queueName, topic: job.name, fault: error.message });
  }

  /** An error event without a listener would end the process. */
  private watch<T extends Queue | Worker>(emitter: T): T {
    (emitter as Queue).on('error', (error) => this.log.fault(error, { queue: emitter.name }));
    return emitter;
  }
}

/** Without the cause: its message may quote a person, and the queue would keep it. */
const codeOnly = (error: unknown): Error => new Error(toDomainError(error).code);

/** Waits for every row of a job. @throws Error with the codes of those that failed */
async function allOf(runs: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(runs)).filter((run) => run.status === 'rejected');
  const codes = failed.map(({ reason }) => (reason as Error).message);
  if (codes.length > 0) throw new Error([...new Set(codes)].join(', '));
}
