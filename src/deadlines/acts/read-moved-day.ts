import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { daysBetween } from '../domain/day-arithmetic.js';
import { remindsPerson } from '../domain/reminders.js';
import { deadlineById } from '../law/deadlines.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { isRunning } from '../persistence/running-deadline.js';
import { dayAhead, readingsOf } from './deadline-today.js';
import { type DueReminder, messageFor } from './read-reminder.js';

/** A version whose day is another than the one that was told before. */
export interface MovedDay extends Omit<DueReminder, 'reminder'> {
  /** The day the person could rely on until then. */
  readonly before: LocalDate;
  /** Whether the ladder of this law reaches the person; all others only concern desks. */
  readonly concernsPerson: boolean;
}

/** Reads whether a later version moved the day, for whoever tells of it (topic `deadline.moved`). */
@Injectable()
export class ReadMovedDay {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Part of the transaction that tells of it: until that ends, the version cannot. `null` where no day moved or nothing runs.
   * A suspension between two versions had no day. What was told of a version is taken back with it, so that only a day that has
   * never been another one goes without saying.
   */
  async within(tx: Tx, id: string): Promise<MovedDay | null> {
    const deadline = await tx.of(Deadlines).hold(id);
    if (deadline === null || !isRunning(deadline)) return null;
    const today = this.clock.today();
    const day = dayAhead(deadline, today);
    const other = (await tx.of(Deadlines).before(deadline)).findLast((version) => isElsewhere(version, deadline));
    const before = other && dayAhead(other, today);
    if (!day || !before) return null;
    const daysLeft = daysBetween(today, day);
    return { deadline, before, day, daysLeft, message: messageFor(daysLeft), concernsPerson: concerns(deadline) };
  }
}

/** Has a day, and another one. */
function isElsewhere(version: DeadlineEntity, now: DeadlineEntity): boolean {
  const days = readingsOf(version);
  return days.length > 0 && days.join() !== readingsOf(now).join();
}

function concerns({ lawId }: DeadlineEntity): boolean {
  const law = deadlineById(lawId);
  return law !== undefined && remindsPerson({ who: law.reminders.who, actor: law.actor });
}
