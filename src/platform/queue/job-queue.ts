import { createPostgresBackend, Queue, runMigrations, withBackend, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { type Config } from '../config/index.js';

/** A job carries the id of a row and nothing else. */
export interface IdJob {
  readonly id: string;
}

/** How a job of ours is kept and tried again: eight times, 1 s, 2 s, 4 s … apart. */
const JOB_OPTIONS = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { count: 1_000 },
  removeOnFail: { count: 10_000 },
} as const;

/** BullMQ on the store that the configuration names; nothing outside this file knows which. */
export interface JobStore {
  queue(name: string): Queue;
  worker(name: string, process: (job: Job<IdJob>) => Promise<void>): Worker;
  /** Lets go of the store, whether it answers or not. */
  disconnect(): void;
}

/** Redis when the configuration names it, else PostgreSQL. */
export function openJobStore(config: Config): Promise<JobStore> {
  return config.redisUrl === undefined ? openPostgresStore(config.databaseUrl) : openRedisStore(config.redisUrl);
}

async function openPostgresStore(connectionString: string): Promise<JobStore> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
  const bound = withBackend(createPostgresBackend);
  const connection = { connectionString, max: 4 };
  return {
    queue: (name) => new bound.Queue(name, { connection, defaultJobOptions: JOB_OPTIONS }) as unknown as Queue,
    worker: (name, process) => new bound.Worker(name, process, { connection, ...WORKER_OPTIONS }) as unknown as Worker,
    disconnect: () => undefined,
  };
}

function openRedisStore(url: string): Promise<JobStore> {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return Promise.resolve({
    queue: (name) => new Queue(name, { connection, defaultJobOptions: JOB_OPTIONS }),
    worker: (name, process) => new Worker(name, process, { connection, ...WORKER_OPTIONS }),
    disconnect: () => connection.disconnect(),
  });
}

/** A worker that stalls twice in a row may have been unlucky, not poisonous. */
const WORKER_OPTIONS = { concurrency: 8, maxStalledCount: 3 } as const;
