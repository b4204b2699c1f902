import { randomUUID } from 'node:crypto';
import { In, IsNull, type EntityManager } from 'typeorm';
import { OutboxEntity } from './outbox.entity.js';

/** How long a relayed row may stay undone before it is put into the queue again, in milliseconds. */
const STUCK_AFTER = 5 * 60_000;

/** Messages that leave with the commit or not at all. */
export class Outbox {
  constructor(private readonly manager: EntityManager) {}

  /** Promises that the handler of `topic` will see `subject` at least once, not before `dueAt`. */
  async add(topic: string, subject: string, dueAt?: Date): Promise<void> {
    const now = new Date();
    await this.manager.insert(OutboxEntity, { id: randomUUID(), topic, subject, createdAt: now, dueAt: dueAt ?? now });
  }

  /** Rows to put into the queue now, locked against a second relay until the transaction ends. */
  takeDue(now: Date, limit: number): Promise<OutboxEntity[]> {
    return this.manager
      .createQueryBuilder(OutboxEntity, 'outbox')
      .where('outbox.doneAt IS NULL AND outbox.deadAt IS NULL AND outbox.dueAt <= :now', { now })
      .andWhere('(outbox.relayedAt IS NULL OR outbox.relayedAt < :stuck)', { stuck: new Date(+now - STUCK_AFTER) })
      .orderBy('outbox.dueAt')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async markRelayed(ids: readonly string[], at: Date): Promise<void> {
    await this.manager.update(OutboxEntity, { id: In([...ids]) }, { relayedAt: at, relays: () => 'relays + 1' });
  }

  /** Takes back what is still promised for `subjects`; what a handler is doing at this moment cannot be called back. */
  async cancel(subjects: readonly string[], at: Date): Promise<void> {
    const open = { subject: In([...subjects]), doneAt: IsNull(), deadAt: IsNull() };
    await this.manager.update(OutboxEntity, open, { deadAt: at, fault: 'outbox/cancelled' });
  }

  /** Whether `topic` has not been handled for `subject`, be it still on its way or given up. */
  isUndone(topic: string, subject: string): Promise<boolean> {
    return this.manager.existsBy(OutboxEntity, { topic, subject, doneAt: IsNull() });
  }

  open(id: string): Promise<OutboxEntity | null> {
    return this.manager
      .createQueryBuilder(OutboxEntity, 'outbox')
      .where('outbox.id = :id AND outbox.doneAt IS NULL AND outbox.deadAt IS NULL', { id })
      .getOne();
  }

  async markDone(id: string, at: Date): Promise<void> {
    await this.manager.update(OutboxEntity, { id }, { doneAt: at });
  }

  async markDead(id: string, at: Date, fault: string): Promise<void> {
    await this.manager.update(OutboxEntity, { id }, { deadAt: at, fault });
  }
}
