import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, type Queue, type Worker } from 'bullmq';
import { Config } from '../config/index.js';
import { Logger } from '../logging/index.js';
import { Handlers } from './handlers.js';
import { type IdJob, type JobStore, openJobStore } from './job-queue.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRun } from './outbox-run.js';

const OUTBOX = 'outbox';
const SCHEDULE = 'schedule';

/** Milliseconds between two looks into the outbox; part of the delay a person feels. */
const LOOK_EVERY = 500;

/** Milliseconds a stop waits for jobs that run; what is cut off then is done again by the next worker. */
const PATIENCE = 10_000;

/** The worker process: relays the outbox, runs its rows, keeps the schedules. */
@Injectable()
export class QueueWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private store: JobStore | undefined;
  private queues: Queue[] = [];
  private workers: Worker[] = [];
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(OutboxRun) private readonly outbox: OutboxRun,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.store = await openJobStore(this.config);
    const outbox = this.watch(this.store.queue(OUTBOX));
    const schedule = this.watch(this.store.queue(SCHEDULE));
    this.queues = [outbox, schedule];
    this.workers = [
      this.watch(this.store.worker(OUTBOX, (job) => this.outbox.run(job.data.id))),
      this.watch(this.store.worker(SCHEDULE, (job) => this.tick(job.name))),
    ];
    this.workers[0]?.on('failed', (job, error) => void this.onFailed(job as Job<IdJob> | undefined, error));
    for (const { name, every } of this.handlers.schedules()) {
      await schedule.upsertJobScheduler(name, { every }, { name, opts: { attempts: 1 } });
    }
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.look(outbox);
  }

  /** Before the pool of the database closes: what runs is finished first, unless the store of the queue is gone. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await Promise.race([this.closeInOrder(), delay(PATIENCE, undefined, { ref: false })]);
    this.store?.disconnect();
  }

  private async closeInOrder(): Promise<void> {
    await this.looking;
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all(this.queues.map((queue) => queue.close()));
  }

  private look(queue: Queue): void {
    this.looking = this.relay.relay(queue).then(
      (relayed) => this.lookAgain(queue, this.relay.isFull(relayed) ? 0 : LOOK_EVERY),
      (error: unknown) => {
        this.log.fault(error, { queue: OUTBOX });
        this.lookAgain(queue, 10 * LOOK_EVERY);
      },
    );
  }

  private lookAgain(queue: Queue, after: number): void {
    if (!this.stopped) this.timer = setTimeout(() => this.look(queue), after);
  }

  private async tick(name: string): Promise<void> {
    await this.handlers.work(name)?.run();
  }

  private async onFailed(job: Job<IdJob> | undefined, error: Error): Promise<void> {
    if (job === undefined) return;
    this.log.event('job failed', { topic: job.name, id: job.data.id, attempt: job.attemptsMade, fault: error.message });
    if (job.attemptsMade < (job.opts.attempts ?? 1)) return;
    await this.outbox.giveUp(job.data.id, error.message).catch((fault: unknown) => this.log.fault(fault));
  }

  /** An error event without a listener would end the process. */
  private watch<T extends Queue | Worker>(emitter: T): T {
    (emitter as Queue).on('error', (error) => this.log.fault(error, { queue: emitter.name }));
    return emitter;
  }
}
