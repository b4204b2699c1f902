import { randomUUID } from 'node:crypto';
import { LessThan, type EntityManager } from 'typeorm';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

/** Who sends which request under which key. */
export interface KeyedRequest {
  readonly client: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** One try to carry a request out. */
export interface Attempt {
  /** Id of what is carried out, the same at every attempt. */
  readonly operation: string;
  readonly since: Date;
}

export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How long an attempt may take, in milliseconds; after that its process is taken for dead and the next one goes on. */
export const STALE_AFTER = 60_000;

export class IdempotencyKeys {
  constructor(private readonly manager: EntityManager) {}

  /** Takes the key for an attempt that starts now; `undefined` where it cannot be taken. */
  async take({ client, key, fingerprint }: KeyedRequest, now: Date): Promise<Attempt | undefined> {
    const rows: { operation: string }[] = await this.manager.query(
      `INSERT INTO idempotency_key AS known (client, key, operation, fingerprint, running_since, created_at)
       VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT (client, key) DO UPDATE SET running_since = excluded.running_since
       WHERE known.fingerprint = excluded.fingerprint AND known.status IS NULL
         AND (known.running_since IS NULL OR known.running_since <= $6)
       RETURNING operation`,
      [client, key, randomUUID(), fingerprint, now, new Date(+now - STALE_AFTER)],
    );
    return rows[0] && { operation: rows[0].operation, since: now };
  }

  of({ client, key }: KeyedRequest): Promise<IdempotencyKeyEntity | null> {
    return this.manager.findOneBy(IdempotencyKeyEntity, { client, key });
  }

  async keep(attempt: Attempt, { status, headers, body }: KeptAnswer): Promise<void> {
    await this.manager.update(IdempotencyKeyEntity, running(attempt), { status, headers, body, runningSince: null });
  }

  /** The next attempt may start at once, for the same operation. */
  async release(attempt: Attempt): Promise<void> {
    await this.manager.update(IdempotencyKeyEntity, running(attempt), { runningSince: null });
  }

  /** Nothing was done: the key is free for any request again. */
  async forget(attempt: Attempt): Promise<void> {
    await this.manager.delete(IdempotencyKeyEntity, running(attempt));
  }

  async forgetOlderThan(day: Date): Promise<void> {
    await this.manager.delete(IdempotencyKeyEntity, { createdAt: LessThan(day) });
  }
}

/** An attempt that was taken for dead and replaced has no say any more. */
const running = ({ operation, since }: Attempt) => ({ operation, runningSince: since });
