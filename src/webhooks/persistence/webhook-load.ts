import { type EntityManager } from 'typeorm';
import { type QueueLoad } from '../../platform/queue/index.js';

/** A job serves an endpoint and not a row: what is under way counts with what the queue does, and nothing waits in it for long. */
const LOAD = `
  SELECT
    (SELECT count(*)::int FROM webhook_delivery WHERE delivered_at > $1::timestamptz - interval '1 minute') AS completed,
    count(*) FILTER (WHERE due_at <= $1::timestamptz)::int AS backlog,
    min(due_at) FILTER (WHERE due_at <= $1::timestamptz) AS "backlogSince",
    count(*) FILTER (WHERE due_at > $1::timestamptz)::int AS planned
  FROM webhook_delivery WHERE state = 'pending'`;

/** How much lies in the deliveries of all endpoints. */
export class WebhookLoad {
  constructor(private readonly manager: EntityManager) {}

  async now(at: Date): Promise<QueueLoad> {
    const [load] = await this.manager.query<Omit<QueueLoad, 'waitingSince'>[]>(LOAD, [at]);
    return { waitingSince: null, ...(load ?? { completed: 0, backlog: 0, backlogSince: null, planned: 0 }) };
  }
}
