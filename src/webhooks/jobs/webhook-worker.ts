import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Queue, type Worker } from 'bullmq';
import { asSystem } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Logger } from '../../platform/logging/index.js';
import { type JobStore, openJobStore } from '../../platform/queue/index.js';
import { DeliverToEndpoint } from '../acts/deliver-to-endpoint.js';
import { TRY } from '../domain/delivery-state.js';
import { Endpoints } from '../persistence/endpoints.js';
import { WEBHOOK_QUEUE } from './webhook-queue.js';

/** Endpoints that are served at the same time. */
const CONCURRENCY = 32;

/** Milliseconds between two looks for endpoints that are due. */
const LOOK_EVERY = 500;

/** Milliseconds a stop waits; a try that is cut off then counts as lost and is made again. */
const PATIENCE = 10_000;

/** The queue of the webhooks, apart from all others: a job serves one endpoint, whose row says when it is due. */
@Injectable()
export class WebhookWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private store: JobStore | undefined;
  private queue: Queue | undefined;
  private worker: Worker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DeliverToEndpoint) private readonly deliver: DeliverToEndpoint,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.store = await openJobStore(this.config);
    const queue = this.store.queue(WEBHOOK_QUEUE);
    this.queue = queue;
    this.worker = this.store.worker(WEBHOOK_QUEUE, ({ data }) => this.serve(data.id), CONCURRENCY);
    const complain = (error: Error) => this.log.fault(error, { queue: WEBHOOK_QUEUE });
    queue.on('error', complain);
    this.worker.on('error', complain);
    await this.worker.waitUntilReady();
    this.look(queue);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await Promise.race([this.closeInOrder(), delay(PATIENCE, undefined, { ref: false })]);
    this.store?.disconnect();
  }

  private async closeInOrder(): Promise<void> {
    await this.looking;
    await this.worker?.close();
    await this.queue?.close();
  }

  private look(queue: Queue): void {
    const now = this.clock.now();
    const due = () => this.work.run((tx) => tx.of(Endpoints).takeDue(now, new Date(now.getTime() + TRY), CONCURRENCY));
    this.looking = asSystem(due)
      .then((ids) => queue.addBulk(ids.map((id) => ({ name: 'serve', data: { id } }))))
      .then(
        () => this.lookAgain(queue, LOOK_EVERY),
        (error: unknown) => {
          this.log.fault(error, { queue: WEBHOOK_QUEUE });
          this.lookAgain(queue, 10 * LOOK_EVERY);
        },
      );
  }

  private lookAgain(queue: Queue, after: number): void {
    if (!this.stopped) this.timer = setTimeout(() => this.look(queue), after);
  }

  /** A fault ends the job without a message: the queue would keep it, and the endpoint is looked at again anyway. */
  private async serve(endpointId: string): Promise<void> {
    await asSystem(() => this.deliver.run(endpointId)).catch((error: unknown) =>
      this.log.fault(error, { endpoint: endpointId }),
    );
  }
}
