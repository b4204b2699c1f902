import { randomUUID } from 'node:crypto';
import { In, IsNull, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { OutboxEntity } from './outbox.entity.js';
import { type OutboxTries } from './outbox-tries.js';

/** How long a relayed row may wait in the queue before it is put there again, in milliseconds. */
const STUCK_AFTER = 5 * 60_000;

/** The fault of a row that was taken back; it is no dead letter. */
export const CANCELLED = 'outbox/cancelled';

/** The fault of a row whose tries took their workers with them. */
export const WORKER_LOST = 'outbox/worker-lost';

const OPEN = 'outbox.doneAt IS NULL AND outbox.deadAt IS NULL';

/** One try, by the number it was counted as. */
export type OutboxTry = Pick<
  OutboxEntity,
  'id' | 'topic' | 'subject' | 'handler' | 'lane' | 'rank' | 'attempts' | 'lost'
>;

/** Why a try failed: a code and the class of the error, never its words. */
export type OutboxFault = Readonly<{ fault: string; errorClass: string | null }>;

/** The lane a row takes and its turn there: the lowest rank first. */
export type OutboxWay = Readonly<{ lane?: string; rank?: number }>;

const ADD_ALL = `
  INSERT INTO outbox (id, topic, subject, created_at, due_at)
  SELECT id, $1, subject, $2, $2 FROM unnest($3::uuid[], $4::uuid[]) AS promised (id, subject)`;

/**
 * What only says how far a row is need not be on the disk before it counts. A process that dies loses nothing of it; a server
 * that dies may forget the last second, and the row is tried once more.
 */
const LIGHTLY = `WITH lightly AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))`;

const BEGIN = `
  ${LIGHTLY}
  UPDATE outbox SET attempts = attempts + 1, first_try_at = COALESCE(first_try_at, $2), last_try_at = $2,
    trying_until = clock_timestamp() + $3 * interval '1 millisecond'
  FROM lightly WHERE id = $1 AND done_at IS NULL AND dead_at IS NULL AND trying_until IS NULL
  RETURNING id, topic, subject, handler, lane, rank, attempts, lost`;

const END = `
  ${LIGHTLY}
  UPDATE outbox SET done_at = $2, dead_at = NULL, trying_until = NULL FROM lightly WHERE id = $1`;

/** Messages that leave with the commit or not at all. */
export class Outbox {
  constructor(private readonly manager: EntityManager) {}

  /** Promises that every handler of `topic` will see `subject` at least once, not before `dueAt`. */
  async add(topic: string, subject: string, dueAt?: Date, way: OutboxWay = {}): Promise<void> {
    const now = new Date();
    const row = { id: randomUUID(), topic, subject, createdAt: now, dueAt: dueAt ?? now };
    await this.manager.insert(OutboxEntity, { ...row, ...way });
  }

  /** The same for many subjects, all due now, in one statement. */
  async addAll(topic: string, subjects: readonly string[]): Promise<void> {
    const ids = subjects.map(() => randomUUID());
    await this.manager.query(ADD_ALL, [topic, new Date(), ids, subjects]);
  }

  /** Rows to put into the queue now, but none of `lanes`, locked against a second relay until the transaction ends. */
  takeDue(now: Date, limit: number, lanes: readonly string[] = []): Promise<OutboxEntity[]> {
    const query = this.due(now, limit).orderBy('outbox.dueAt');
    if (lanes.length > 0) query.andWhere('(outbox.lane IS NULL OR outbox.lane NOT IN (:...lanes))', { lanes });
    return query.getMany();
  }

  /** The same of one lane, those whose turn it is first. */
  takeDueOf(lane: string, now: Date, limit: number): Promise<OutboxEntity[]> {
    const query = this.due(now, limit).andWhere('outbox.lane = :lane', { lane });
    return query.orderBy({ 'outbox.rank': 'ASC', 'outbox.dueAt': 'ASC' }).getMany();
  }

  private due(now: Date, limit: number): SelectQueryBuilder<OutboxEntity> {
    return this.manager
      .createQueryBuilder(OutboxEntity, 'outbox')
      .where(`${OPEN} AND outbox.tryingUntil IS NULL AND outbox.dueAt <= :now`, { now })
      .andWhere('(outbox.relayedAt IS NULL OR outbox.relayedAt < :stuck)', { stuck: new Date(+now - STUCK_AFTER) })
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked');
  }

  async markRelayed(ids: readonly string[], at: Date): Promise<void> {
    await this.manager.update(OutboxEntity, { id: In([...ids]) }, { relayedAt: at, relays: () => 'relays + 1' });
  }

  /** Counts a try before it is made; nothing where the row is over or somebody tries it at this moment. */
  async begin(id: string, { silence }: OutboxTries, at: Date): Promise<OutboxTry | undefined> {
    const [rows] = await this.manager.query<[OutboxTry[], number]>(BEGIN, [id, at, silence]);
    return rows[0];
  }

  /** Says that the worker of these tries lives. */
  async keep(tries: readonly OutboxTry[], { silence }: OutboxTries): Promise<void> {
    const under = tries.map(({ id, attempts }) => ({ id, attempts, doneAt: IsNull(), deadAt: IsNull() }));
    await this.manager.update(OutboxEntity, under, { tryingUntil: () => untilSilent(silence) });
  }

  /** Ends the tries nobody has heard of: the row is put into the queue again, or given up where that happened too often. */
  async endLost({ mostLost }: OutboxTries, at: Date): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .update(OutboxEntity)
      .set({
        lost: () => 'lost + 1',
        tryingUntil: null,
        relayedAt: null,
        deadAt: () => 'CASE WHEN lost + 1 >= :mostLost THEN CAST(:at AS timestamptz) END',
        fault: WORKER_LOST,
        errorClass: null,
      })
      .where('trying_until < clock_timestamp() AND done_at IS NULL AND dead_at IS NULL', { mostLost, at })
      .execute();
  }

  /** Notes a failed try and when the next one is; without one the row is dead. A try that counts as lost has no say. */
  async fail({ id, attempts }: OutboxTry, why: OutboxFault, at: Date, again: Date | undefined): Promise<void> {
    const next = again === undefined ? { deadAt: at } : { dueAt: again, relayedAt: null };
    const current = { id, attempts, doneAt: IsNull(), deadAt: IsNull() };
    await this.manager.update(OutboxEntity, current, { ...why, ...next, tryingUntil: null });
  }

  /** Puts a row for each of `handlers` in the place of a row that is being tried, unless that was taken back meanwhile. */
  async split({ id, attempts, ...of }: OutboxTry, handlers: readonly string[], at: Date): Promise<void> {
    const current = { id, attempts, doneAt: IsNull(), deadAt: IsNull() };
    const { affected } = await this.manager.update(OutboxEntity, current, { doneAt: at, tryingUntil: null });
    if (affected !== 1) return;
    const { topic, subject, lane, rank } = of;
    const row = { topic, subject, lane, rank, createdAt: at, dueAt: at };
    await this.manager.insert(
      OutboxEntity,
      handlers.map((handler) => ({ ...row, id: randomUUID(), handler })),
    );
  }

  async markDone(id: string, at: Date): Promise<void> {
    await this.manager.query(END, [id, at]);
  }

  /** Takes back what is still promised for `subjects`; what a handler is doing at this moment cannot be called back. */
  async cancel(subjects: readonly string[], at: Date): Promise<void> {
    const open = { subject: In([...subjects]), doneAt: IsNull(), deadAt: IsNull() };
    await this.manager.update(OutboxEntity, open, { deadAt: at, fault: CANCELLED });
  }

  /** Whether `topic` has not been handled for `subject`, be it still on its way or given up. */
  isUndone(topic: string, subject: string): Promise<boolean> {
    return this.manager.existsBy(OutboxEntity, { topic, subject, doneAt: IsNull() });
  }
}

/** By the clock of the database, because the clocks of two workers may differ. */
const untilSilent = (silence: number) => `clock_timestamp() + interval '${silence} milliseconds'`;
