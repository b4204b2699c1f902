import { type EntityManager } from 'typeorm';

/** How many rows of one topic are where; rows under suspicion are counted apart. */
export interface TopicLoad {
  readonly topic: string;
  readonly suspect: boolean;
  /** Whether they leave by a channel. */
  readonly message: boolean;
  /** Due and not in the queue yet, and since when the oldest is due. */
  readonly backlog: number;
  readonly backlogSince: Date | null;
  /** Not due yet. */
  readonly planned: number;
  /** When the oldest row that waits in the queue was put there. */
  readonly waitingSince: Date | null;
  /** Done within the last minute. */
  readonly done: number;
}

const LOAD = `
  SELECT topic, lost > 0 AS suspect, lane IS NOT NULL AS message,
    count(*) FILTER (WHERE done_at IS NULL AND relayed_at IS NULL AND due_at <= $1::timestamptz)::int AS backlog,
    min(due_at) FILTER (WHERE done_at IS NULL AND relayed_at IS NULL AND due_at <= $1::timestamptz) AS "backlogSince",
    count(*) FILTER (WHERE done_at IS NULL AND relayed_at IS NULL AND due_at > $1::timestamptz)::int AS planned,
    min(relayed_at) FILTER (WHERE done_at IS NULL AND trying_until IS NULL) AS "waitingSince",
    count(*) FILTER (WHERE done_at IS NOT NULL)::int AS done
  FROM outbox
  WHERE dead_at IS NULL AND (done_at IS NULL OR done_at > $1::timestamptz - interval '1 minute')
  GROUP BY topic, suspect, message`;

/** How much lies in the outbox. */
export class OutboxLoad {
  constructor(private readonly manager: EntityManager) {}

  byTopic(now: Date): Promise<TopicLoad[]> {
    return this.manager.query(LOAD, [now]);
  }
}
