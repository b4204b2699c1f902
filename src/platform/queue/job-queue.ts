import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { type Config } from '../config/index.js';
import { asRole, QUEUE_ROLE } from '../database/index.js';

/** A job that carries the id of a row and nothing else. */
export interface IdJob {
  readonly id: string;
}

/** A job is run once: the row behind it decides whether there is another try, which is then a job of its own. */
const JOB_OPTIONS = { attempts: 1, removeOnComplete: { count: 1_000 }, removeOnFail: { count: 1_000 } } as const;

/** BullMQ on the store that the configuration names; nothing outside this file knows which. */
export interface JobStore {
  queue(name: string): Queue;
  /** Runs `process` for up to `concurrency` jobs at a time. */
  worker<Data = IdJob>(name: string, process: (job: Job<Data>) => Promise<void>, concurrency: number): Worker;
  /** Lets go of the store, whether it answers or not. */
  disconnect(): void;
}

/** Redis when the configuration names it, else PostgreSQL. */
export function openJobStore(config: Config): Promise<JobStore> {
  return config.redisUrl === undefined ? openPostgresStore(config.databaseUrl) : openRedisStore(config.redisUrl);
}

function openPostgresStore(connectionString: string): Promise<JobStore> {
  const bound = withBackend(createPostgresBackend);
  const connection = { connectionString, max: 3, ...asRole(QUEUE_ROLE) };
  return Promise.resolve({
    queue: (name) => new bound.Queue(name, { connection, defaultJobOptions: JOB_OPTIONS }) as unknown as Queue,
    worker: (name, process, concurrency) =>
      new bound.Worker(name, process, { connection, concurrency, ...WORKER_OPTIONS }) as unknown as Worker,
    disconnect: () => undefined,
  });
}

function openRedisStore(url: string): Promise<JobStore> {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return Promise.resolve({
    queue: (name) => new Queue(name, { connection, defaultJobOptions: JOB_OPTIONS }),
    worker: (name, process, concurrency) => new Worker(name, process, { connection, concurrency, ...WORKER_OPTIONS }),
    disconnect: () => connection.disconnect(),
  });
}

/** A worker that stalls twice in a row may have been unlucky, not poisonous. */
const WORKER_OPTIONS = { maxStalledCount: 3 } as const;
