import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Queue, type Worker } from 'bullmq';
import { asSystem } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Logger } from '../../platform/logging/index.js';
import { type JobStore, openJobStore, RepeatedLook } from '../../platform/queue/index.js';
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
  private looks: RepeatedLook | undefined;

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
    const complain = (error: unknown) => this.log.fault(error, { queue: WEBHOOK_QUEUE });
    queue.on('error', complain);
    this.worker.on('error', complain);
    await this.worker.waitUntilReady();
    this.looks = new RepeatedLook(() => this.lookFor(queue), LOOK_EVERY, complain);
    this.looks.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.closeInOrder(), delay(PATIENCE, undefined, { ref: false })]);
    this.store?.disconnect();
  }

  private async closeInOrder(): Promise<void> {
    await this.looks?.stop();
    await this.worker?.close();
    await this.queue?.close();
  }

  /** Says whether more endpoints may be due than are served at the same time. */
  private async lookFor(queue: Queue): Promise<boolean> {
    const now = this.clock.now();
    const due = () => this.work.run((tx) => tx.of(Endpoints).takeDue(now, new Date(now.getTime() + TRY), CONCURRENCY));
    const ids = await asSystem(due);
    await queue.addBulk(ids.map((id) => ({ name: 'serve', data: { id } })));
    return ids.length === CONCURRENCY;
  }

  /** A fault ends the job without a message: the queue would keep it, and the endpoint is looked at again anyway. */
  private async serve(endpointId: string): Promise<void> {
    await asSystem(() => this.deliver.run(endpointId)).catch((error: unknown) =>
      this.log.fault(error, { endpoint: endpointId }),
    );
  }
}
