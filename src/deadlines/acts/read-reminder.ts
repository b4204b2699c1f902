import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { daysBetween } from '../domain/day-arithmetic.js';
import { countdownMessage, type ReminderMessage } from '../domain/reminders.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { type ReminderEntity } from '../persistence/reminder.entity.js';
import { Reminders } from '../persistence/reminders.js';
import { isRunning } from '../persistence/running-deadline.js';
import { dayAhead } from './deadline-today.js';

/** A rung that is to be sent now. */
export interface DueReminder {
  readonly reminder: ReminderEntity;
  readonly deadline: DeadlineEntity;
  /** The day the person is told; see `dayAhead`. */
  readonly day: LocalDate;
  /** Calendar days until it; negative after it. */
  readonly daysLeft: number;
  /** The text that is true today: a rung sent late must not say that the last day is still to come. */
  readonly message: ReminderMessage;
}

/** Reads a rung for whoever sends it (topic `reminder.due`). */
@Injectable()
export class ReadReminder {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Part of the transaction that sends it: until that ends, the deadline cannot, so that nothing is told of one that
   * was met meanwhile. `null` where there is nothing to send: no such rung, it was cancelled, or its deadline is not
   * running any more.
   */
  async within(tx: Tx, id: string): Promise<DueReminder | null> {
    const of = (await tx.of(Reminders).byId(id))?.deadlineId;
    const deadline = of === undefined ? null : await tx.of(Deadlines).hold(of);
    if (deadline === null || !isRunning(deadline)) return null;
    const reminder = await tx.of(Reminders).byId(id);
    if (reminder === null || reminder.cancelledAt !== null) return null;
    return describe(reminder, deadline, this.clock.today());
  }
}

function describe(reminder: ReminderEntity, deadline: DeadlineEntity, today: LocalDate): DueReminder {
  const day = dayAhead(deadline, today) ?? reminder.dueOn;
  const daysLeft = daysBetween(today, day);
  const late = reminder.recipient === 'person' && reminder.dueOn < today;
  return { reminder, deadline, day, daysLeft, message: late ? messageFor(daysLeft) : reminder.message };
}

/** The text that is true with so many calendar days left. */
export const messageFor = (daysLeft: number): ReminderMessage =>
  daysLeft < 0 ? 'deadline_missed' : countdownMessage(daysLeft);
