import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { type Queue } from 'bullmq';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { Logger } from '../logging/index.js';
import { DeadLetters } from './dead-letters.js';
import { type JobStore, openJobStore } from './job-queue.js';
import { OutboxLoad, type TopicLoad } from './outbox-load.js';
import { QUEUES } from './queue-names.js';

/** How many jobs a queue holds, as its store counts them. */
export type JobCounts = Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;

/** What lies in the rows behind a queue. */
export interface QueueLoad {
  /** Done within the last minute; `null` where only the store knows and does not answer. */
  readonly completed: number | null;
  readonly waitingSince: Date | null;
  readonly backlog: number;
  readonly backlogSince: Date | null;
  readonly planned: number;
}

/** How one queue does. */
export interface QueueState extends QueueLoad {
  readonly name: string;
  /** `null` where the store does not answer. */
  readonly jobs: JobCounts | null;
}

/** A queue that a module keeps beside those of the outbox, and how to count its rows. */
export interface OwnQueue {
  readonly name: string;
  load(tx: Tx, now: Date): Promise<QueueLoad>;
}

/** How all queues do, and how many dead letters there are. */
export type QueueReport = Readonly<{ at: Date; queues: readonly QueueState[]; dead: number }>;

/** Milliseconds the store of the queues has for an answer. */
const PATIENCE = 2_000;
const MINUTE = 60_000;

/** Looks at the queues from any process; what was asked for is counted from rows, so that it survives a flushed store. */
@Injectable()
export class QueueStates implements BeforeApplicationShutdown {
  private opened: Promise<{ store: JobStore; queues: Queue[] }> | undefined;
  private readonly own: OwnQueue[] = [];

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Logger) private readonly log: Logger,
    @Inject(DeadLetters) private readonly letters: DeadLetters,
  ) {}

  /** Before anybody looks. */
  add(queue: OwnQueue): void {
    this.own.push(queue);
  }

  async read(): Promise<QueueReport> {
    const at = this.clock.now();
    const load = await this.work.read((tx) => tx.of(OutboxLoad).byTopic(at));
    const dead = await this.work.read((tx) => Promise.all(this.letters.all().map((source) => source.count(tx, {}))));
    const queues = await Promise.all([
      ...Object.values(QUEUES).map((name) => this.stateOf(name, load)),
      ...this.own.map((queue) => this.stateOfOwn(queue, at)),
    ]);
    return { at, queues, dead: sum(dead) };
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { store, queues = [] } = (await Promise.race([this.opened, delay(PATIENCE)]).catch(() => undefined)) ?? {};
    await Promise.race([Promise.all(queues.map((queue) => queue.close())), delay(PATIENCE, undefined, { ref: false })]);
    store?.disconnect();
  }

  private async stateOf(name: string, load: readonly TopicLoad[]): Promise<QueueState> {
    const own = load.filter((topic) => name === queueOf(topic));
    const jobs = await this.ask(name, countJobs);
    const done = sum(own.map((topic) => topic.done));
    return {
      name,
      jobs,
      completed: name === QUEUES.schedule ? await this.ask(name, countCompleted) : done,
      waitingSince: oldest(own.map(({ waitingSince }) => waitingSince)),
      backlog: sum(own.map(({ backlog }) => backlog)),
      backlogSince: oldest(own.map(({ backlogSince }) => backlogSince)),
      planned: sum(own.map(({ planned }) => planned)),
    };
  }

  private async stateOfOwn(queue: OwnQueue, at: Date): Promise<QueueState> {
    const rows = await this.work.read((tx) => queue.load(tx, at));
    return { name: queue.name, jobs: await this.ask(queue.name, countJobs), ...rows };
  }

  /** What the store says of a queue; `null` where it says nothing in time. */
  private async ask<T>(name: string, question: (queue: Queue) => Promise<T>): Promise<T | null> {
    const answer = this.queue(name).then(question);
    try {
      return await Promise.race([answer, delay(PATIENCE, null, { ref: false })]);
    } catch (error) {
      this.log.fault(error, { queue: name });
      return null;
    }
  }

  private async queue(name: string): Promise<Queue> {
    this.opened ??= this.open();
    const { queues } = await this.opened.catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    const found = queues.find((queue) => queue.name === name);
    if (found === undefined) throw new Error(`no queue ${name}`);
    return found;
  }

  private async open() {
    const store = await openJobStore(this.config);
    const names = [...Object.values(QUEUES), ...this.own.map(({ name }) => name)];
    const queues = names.map((name) => store.queue(name));
    for (const queue of queues) queue.on('error', (error) => this.log.fault(error, { queue: queue.name }));
    return { store, queues };
  }
}

function queueOf({ suspect, message }: TopicLoad): string {
  if (suspect) return QUEUES.suspects;
  return message ? QUEUES.messages : QUEUES.outbox;
}

async function countJobs(queue: Queue): Promise<JobCounts> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
  const of = (state: string) => counts[state] ?? 0;
  const waiting = of('waiting') + of('prioritized');
  return { waiting, active: of('active'), delayed: of('delayed'), failed: of('failed') };
}

/** Schedules are no rows; the queue keeps enough of their last runs. */
async function countCompleted(queue: Queue): Promise<number> {
  const since = Date.now() - MINUTE;
  return (await queue.getJobs(['completed'], 0, 499)).filter(({ finishedOn = 0 }) => finishedOn > since).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const oldest = (times: readonly (Date | null)[]): Date | null =>
  times.filter((time) => time !== null).toSorted((one, other) => +one - +other)[0] ?? null;
