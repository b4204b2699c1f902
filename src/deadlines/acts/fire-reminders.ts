import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { isSendingDay } from '../domain/sending-day.js';
import { Reminders } from '../persistence/reminders.js';

/** Reminders fired in one transaction. */
const BATCH = 200;

/**
 * Fires the rungs that are due, on sending days. However many sweeps run at once, a rung is fired by one of them. After downtime every
 * missed rung is still sent, in order: a sweep fires the lowest rung of a ladder and leaves the one above to a later one.
 */
@Injectable()
export class FireReminders {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async ofAll(): Promise<void> {
    while ((await this.batch()) === BATCH);
  }

  async ofDeadline(deadlineId: string): Promise<void> {
    await this.batch(deadlineId);
  }

  /** Returns how many were fired. */
  private batch(deadlineId?: string): Promise<number> {
    return this.work.run(async (tx) => {
      const reminders = tx.of(Reminders);
      const today = this.clock.today();
      const due = await reminders.takeDue({ today, sending: isSendingDay(today), limit: BATCH, deadlineId });
      if (due.length === 0) return 0;
      const ids = due.map(({ id }) => id);
      await reminders.markFired(ids, this.clock.now());
      await tx.of(Outbox).addAll('reminder.due', ids);
      return due.length;
    });
  }
}
