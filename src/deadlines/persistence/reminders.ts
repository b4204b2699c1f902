import { In, IsNull, type EntityManager } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { ReminderEntity } from './reminder.entity.js';
import { IS_RUNNING } from './running-deadline.js';

/** Which reminders to take. */
export interface DueReminders {
  readonly today: LocalDate;
  /** Whether reminders leave today; where not, only a ladder with a rung for this very day moves. */
  readonly sending: boolean;
  readonly limit: number;
  /** Only those of one deadline. */
  readonly deadlineId?: string;
}

/**
 * No rung before the one below it. COALESCE keeps PostgreSQL from looking for that one among all that are due
 * (`reminder_due`) where it does not know yet how many they are.
 */
const IS_LOWEST = `NOT EXISTS (
  SELECT 1 FROM reminder earlier
  WHERE earlier.deadline_id = reminder.deadline_id AND earlier.recipient = reminder.recipient
    AND earlier.due_on < reminder.due_on AND COALESCE(earlier.fired_at, earlier.cancelled_at) IS NULL)`;

/** A rung in hours, or one set for the day the deadline was started, may fall on a day without sending. */
const HAS_ONE_FOR_TODAY = `EXISTS (
  SELECT 1 FROM reminder urgent
  WHERE urgent.deadline_id = reminder.deadline_id AND urgent.recipient = reminder.recipient
    AND urgent.due_on = :today AND COALESCE(urgent.fired_at, urgent.cancelled_at) IS NULL)`;

const OF_A_RUNNING_DEADLINE = `
  EXISTS (SELECT 1 FROM deadline WHERE deadline.id = reminder.deadline_id AND ${IS_RUNNING})`;

/** The reminder ladders. */
export class Reminders {
  constructor(private readonly manager: EntityManager) {}

  async add(reminders: readonly ReminderEntity[]): Promise<void> {
    await this.manager.insert(ReminderEntity, [...reminders]);
  }

  byId(id: string): Promise<ReminderEntity | null> {
    return this.manager.findOneBy(ReminderEntity, { id });
  }

  /** Those of these deadlines, in the order they are due. */
  of(deadlineIds: readonly string[]): Promise<ReminderEntity[]> {
    return this.manager.find(ReminderEntity, {
      where: { deadlineId: In([...deadlineIds]) },
      order: { dueOn: 'ASC', recipient: 'ASC' },
    });
  }

  /** The lowest due rung of each ladder, oldest first, locked; what a second sweep has locked is left to it. */
  takeDue({ today, sending, limit, deadlineId }: DueReminders): Promise<ReminderEntity[]> {
    return this.manager
      .createQueryBuilder(ReminderEntity, 'reminder')
      .where({ firedAt: IsNull(), cancelledAt: IsNull(), ...(deadlineId !== undefined && { deadlineId }) })
      .andWhere('reminder.dueOn <= :today', { today })
      .andWhere(OF_A_RUNNING_DEADLINE)
      .andWhere(IS_LOWEST)
      .andWhere(sending ? 'TRUE' : HAS_ONE_FOR_TODAY)
      .orderBy({ 'reminder.dueOn': 'ASC', 'reminder.id': 'ASC' })
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async markFired(ids: readonly string[], at: Date): Promise<void> {
    await this.manager.update(ReminderEntity, { id: In([...ids]) }, { firedAt: at });
  }

  /** Takes back what has not left yet. */
  async cancel(deadlineId: string, at: Date): Promise<void> {
    const waiting = { deadlineId, firedAt: IsNull(), cancelledAt: IsNull() };
    await this.manager.update(ReminderEntity, waiting, { cancelledAt: at });
  }
}
