import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { daysBetween } from '../domain/day-arithmetic.js';
import { type ReminderMessage, remindersOf } from '../domain/reminders.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { type ReminderEntity } from '../persistence/reminder.entity.js';
import { Reminders } from '../persistence/reminders.js';
import { dayAhead, isOverdue } from './deadline-today.js';

/** A rung that is to be sent now. */
export interface DueReminder {
  readonly reminder: ReminderEntity;
  readonly deadline: DeadlineEntity;
  /** The day the person is told; see `dayAhead`. */
  readonly day: LocalDate;
  /** Calendar days until it; negative after it. */
  readonly daysLeft: number;
  /** The text that is true today: a rung sent late must not say that the last day is still to come. */
  readonly message: ReminderMessage | 'deadline_missed';
}

/** Reads a rung for whoever sends it (topic `reminder.due`). */
@Injectable()
export class ReadReminder {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** `null` where there is nothing to send: no such rung, it was cancelled, or its deadline has ended since. */
  byId(id: string): Promise<DueReminder | null> {
    return this.work.read(async (tx) => {
      const reminder = await tx.of(Reminders).byId(id);
      if (reminder === null || reminder.cancelledAt !== null) return null;
      const deadline = await tx.of(Deadlines).byId(reminder.deadlineId);
      if (deadline?.state !== 'open') return null;
      return describe(reminder, deadline, this.clock.today());
    });
  }
}

function describe(reminder: ReminderEntity, deadline: DeadlineEntity, today: LocalDate): DueReminder {
  const day = dayAhead(deadline, today) ?? reminder.dueOn;
  const late = reminder.recipient === 'person' && reminder.dueOn < today;
  const message = late ? (messageOn(today, day, deadline) ?? reminder.message) : reminder.message;
  return { reminder, deadline, day, daysLeft: daysBetween(today, day), message };
}

/** What a rung says to a person who is reminded of `day` today. */
function messageOn(today: LocalDate, day: LocalDate, deadline: DeadlineEntity): DueReminder['message'] | undefined {
  if (isOverdue(deadline, today)) return 'deadline_missed';
  const ladder = { who: 'person', actor: 'person', leadTimes: [], begins: null, waitsForEffect: false } as const;
  return remindersOf({ ...ladder, base: day, today })[0]?.message;
}
