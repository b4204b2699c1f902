import { type EntityManager } from 'typeorm';

/** Rows of one lane that may be in the queue at once: a stop of the other side must not end in a burst. */
const MOST_UNDER_WAY = 50;

const FILL = `
  INSERT INTO send_allowance (lane, tokens, filled_at) VALUES ($1, $2, clock_timestamp())
  ON CONFLICT (lane) DO UPDATE SET
    tokens = LEAST($2, send_allowance.tokens
      + GREATEST(0, EXTRACT(epoch FROM clock_timestamp() - send_allowance.filled_at)) * $3),
    filled_at = clock_timestamp()
  RETURNING tokens`;

const UNDER_WAY = `
  SELECT count(*)::int AS count FROM outbox
  WHERE lane = $1 AND relayed_at IS NOT NULL AND done_at IS NULL AND dead_at IS NULL`;

/** The token buckets of the lanes. */
export class SendAllowances {
  constructor(private readonly manager: EntityManager) {}

  /**
   * How many rows of `lane` may go now, at `perMinute` on average and one second's worth, but at least one, at a time.
   * The bucket is locked until the transaction ends.
   */
  async left(lane: string, perMinute: number): Promise<number> {
    const perSecond = perMinute / 60;
    const [filled] = await this.manager.query<{ tokens: number }[]>(FILL, [lane, Math.max(1, perSecond), perSecond]);
    const [under] = await this.manager.query<{ count: number }[]>(UNDER_WAY, [lane]);
    return Math.max(0, Math.min(Math.floor(filled?.tokens ?? 0), MOST_UNDER_WAY - (under?.count ?? 0)));
  }

  async take(lane: string, count: number): Promise<void> {
    await this.manager.query('UPDATE send_allowance SET tokens = tokens - $2 WHERE lane = $1', [lane, count]);
  }
}
