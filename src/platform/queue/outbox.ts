import { randomUUID } from 'node:crypto';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { currentTrace } from '../telemetry/index.js';
import { OutboxEntity } from './outbox.entity.js';
import { type OutboxTries } from './outbox-tries.js';

/** How long a relayed row may wait in the queue before it is put there again, in milliseconds. */
const STUCK_AFTER = 5 * 60_000;

/** The fault of a row that was taken back; it is no dead letter. */
export const CANCELLED = 'outbox/cancelled';

/** The fault of a row whose tries took their workers with them. */
export const WORKER_LOST = 'outbox/worker-lost';

/** One try, by the number it was counted as. */
export type OutboxTry = Pick<
  OutboxEntity,
  'id' | 'topic' | 'subject' | 'handler' | 'lane' | 'rank' | 'trace' | 'attempts' | 'lost'
>;

/** Whether the try was counted: otherwise somebody had locked the row. */
export type BegunTry = OutboxTry & { readonly begun: boolean };

/** A row on its way into the queue: `relays` tells this way from earlier ones. */
export type RelayedRow = Pick<OutboxEntity, 'id' | 'topic' | 'lane' | 'lost' | 'relays'>;

/** Why a try failed: a code and the class of the error, never its words. */
export type OutboxFault = Readonly<{ fault: string; errorClass: string | null }>;

/** The lane a row takes and its turn there: the lowest rank first. */
export type OutboxWay = Readonly<{ lane?: string; rank?: number }>;

const ADD_ALL = `
  INSERT INTO outbox (id, topic, subject, created_at, due_at, trace)
  SELECT id, $1, subject, $2, $2, $5 FROM unnest($3::uuid[], $4::uuid[]) AS promised (id, subject)`;

/**
 * What only says how far a row is need not be on the disk before it counts. A process that dies loses nothing of it; a server
 * that dies may forget the last second, and the row is tried once more.
 */
const LIGHTLY = `lightly AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))`;

/** A statement for many rows leaves out what somebody has locked at this moment, so that no two wait for each other. */
type Locking = 'FOR UPDATE' | 'FOR UPDATE SKIP LOCKED';
const lockingOf = (ids: readonly string[]): Locking => (ids.length === 1 ? 'FOR UPDATE' : 'FOR UPDATE SKIP LOCKED');

const UNTRIED = 'id = ANY ($1) AND done_at IS NULL AND dead_at IS NULL AND trying_until IS NULL';

const begin = (locking: Locking) => `
  WITH ${LIGHTLY}, free AS (SELECT id FROM outbox WHERE ${UNTRIED} ${locking}), begun AS (
    UPDATE outbox SET attempts = attempts + 1, first_try_at = COALESCE(first_try_at, $2), last_try_at = $2,
      trying_until = clock_timestamp() + $3 * interval '1 millisecond'
    FROM lightly, free WHERE outbox.id = free.id
    RETURNING outbox.*
  )
  SELECT id, topic, subject, handler, lane, rank, trace, attempts, lost, TRUE AS begun FROM begun UNION ALL
  SELECT id, topic, subject, handler, lane, rank, trace, attempts, lost, FALSE FROM outbox
  WHERE ${UNTRIED} AND id NOT IN (SELECT id FROM free)`;

const end = (locking: Locking) => `
  WITH ${LIGHTLY}, free AS (SELECT id FROM outbox WHERE id = ANY ($1) ${locking})
  UPDATE outbox SET done_at = $2, dead_at = NULL, trying_until = NULL
  FROM lightly, free WHERE outbox.id = free.id
  RETURNING outbox.id`;

const LIVE = `
  WITH ${LIGHTLY}, tried AS (
    SELECT outbox.id FROM outbox JOIN unnest($1::uuid[], $2::int[]) AS tried (id, attempts) USING (id, attempts)
    WHERE done_at IS NULL AND dead_at IS NULL FOR UPDATE OF outbox SKIP LOCKED
  )
  UPDATE outbox SET trying_until = clock_timestamp() + $3 * interval '1 millisecond'
  FROM lightly, tried WHERE outbox.id = tried.id`;

/** Rows that are due and not in the queue, or were lost there. */
const DUE = `done_at IS NULL AND dead_at IS NULL AND trying_until IS NULL AND due_at <= $1
  AND (relayed_at IS NULL OR relayed_at < $2)`;

const relayed = (which: string, order: string) => `
  WITH due AS (SELECT id FROM outbox WHERE ${DUE} AND ${which} ORDER BY ${order} LIMIT $3 FOR UPDATE SKIP LOCKED),
  relayed AS (
    UPDATE outbox SET relayed_at = $1, relays = relays + 1 FROM due WHERE outbox.id = due.id RETURNING outbox.*
  )
  SELECT id, topic, lane, lost, relays FROM relayed ORDER BY ${order}`;

const RELAY = relayed('(lane IS NULL OR lane <> ALL ($4))', 'due_at');
const RELAY_LANE = relayed('lane = $4', 'rank, due_at');

/** Messages that leave with the commit or not at all. */
export class Outbox {
  constructor(private readonly manager: EntityManager) {}

  /** Promises that every handler of `topic` will see `subject` at least once, not before `dueAt`. */
  async add(topic: string, subject: string, dueAt?: Date, way: OutboxWay = {}): Promise<void> {
    const now = new Date();
    const row = { id: randomUUID(), topic, subject, createdAt: now, dueAt: dueAt ?? now, trace: currentTrace() };
    await this.manager.insert(OutboxEntity, { ...row, ...way });
  }

  /** The same for many subjects, all due now, in one statement. */
  async addAll(topic: string, subjects: readonly string[]): Promise<void> {
    const ids = subjects.map(() => randomUUID());
    await this.manager.query(ADD_ALL, [topic, new Date(), ids, subjects, currentTrace()]);
  }

  /**
   * Takes rows that go into the queue now, the longest due first, but none of `lanes`. With the transaction it counts that they
   * are there; a second relay leaves them out.
   */
  relayDue(now: Date, limit: number, lanes: readonly string[] = []): Promise<RelayedRow[]> {
    return this.manager.query(RELAY, [now, stuckBefore(now), limit, lanes]);
  }

  /** The same of one lane, those whose turn it is first. */
  relayDueOf(lane: string, now: Date, limit: number): Promise<RelayedRow[]> {
    return this.manager.query(RELAY_LANE, [now, stuckBefore(now), limit, lane]);
  }

  /** Rows whose job ended before a try began are due again at once. A try that did begin all the same is left alone. */
  async relayAgain(ids: readonly string[]): Promise<void> {
    const waiting = { id: In([...ids]), tryingUntil: IsNull(), doneAt: IsNull(), deadAt: IsNull() };
    await this.manager.update(OutboxEntity, waiting, { relayedAt: null });
  }

  /**
   * Counts tries before they are made; leaves out rows that are over or that somebody tries. Of several, those that are locked at
   * this moment have not begun; of one, it waits until it knows.
   */
  begin(ids: readonly string[], { silence }: OutboxTries, at: Date): Promise<BegunTry[]> {
    return this.manager.query(begin(lockingOf(ids)), [ids, at, silence]);
  }

  /** Says that the worker of these tries lives. */
  async keep(tries: readonly OutboxTry[], { silence }: OutboxTries): Promise<void> {
    await this.manager.query(LIVE, [tries.map(({ id }) => id), tries.map(({ attempts }) => attempts), silence]);
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
    const { topic, subject, lane, rank, trace } = of;
    const row = { topic, subject, lane, rank, trace, createdAt: at, dueAt: at };
    await this.manager.insert(
      OutboxEntity,
      handlers.map((handler) => ({ ...row, id: randomUUID(), handler })),
    );
  }

  /** Gives those it could note: of several, those that nobody has locked at this moment. */
  async markDone(ids: readonly string[], at: Date): Promise<string[]> {
    return (await this.updated<{ id: string }>(end(lockingOf(ids)), [ids, at])).map(({ id }) => id);
  }

  /** Takes back what is still promised for `subjects`; what a handler is doing at this moment cannot be called back. */
  async cancel(subjects: readonly string[], at: Date): Promise<void> {
    const open = { subject: In([...subjects]), doneAt: IsNull(), deadAt: IsNull() };
    await this.manager.update(OutboxEntity, open, { deadAt: at, fault: CANCELLED });
  }

  /** Ids of rows that were done before that time, oldest first. */
  async doneBefore(before: Date, limit: number): Promise<string[]> {
    const where = { doneAt: LessThan(before) };
    const rows = await this.manager.find(OutboxEntity, {
      select: { id: true },
      where,
      order: { doneAt: 'ASC' },
      take: limit,
    });
    return rows.map(({ id }) => id);
  }

  async forget(ids: readonly string[]): Promise<number> {
    const { affected } = await this.manager.delete(OutboxEntity, { id: In([...ids]) });
    return affected ?? 0;
  }

  /** Whether `topic` has not been handled for `subject`, be it still on its way or given up. */
  isUndone(topic: string, subject: string): Promise<boolean> {
    return this.manager.existsBy(OutboxEntity, { topic, subject, doneAt: IsNull() });
  }

  private async updated<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    return (await this.manager.query<[Row[], number]>(statement, values))[0];
  }
}

const stuckBefore = (now: Date) => new Date(+now - STUCK_AFTER);
