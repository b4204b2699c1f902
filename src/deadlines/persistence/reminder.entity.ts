import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type ReminderMessage } from '../domain/reminders.js';

/** Whom a rung goes to: the person, or the desk of an authority. */
export type ReminderRecipient = 'person' | `authority:${string}`;

/** One rung of a deadline's reminder ladder; at most one on a day for each recipient. */
@Entity('reminder')
@Index('reminder_rung', ['deadlineId', 'recipient', 'dueOn'], { unique: true })
@Index('reminder_due', ['dueOn', 'id'], { where: 'fired_at IS NULL AND cancelled_at IS NULL' })
export class ReminderEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'deadline_id' }) deadlineId: string;
  @Column('date', { name: 'due_on' }) dueOn: LocalDate;
  /** ISO 8601 duration before the end; `null` where every declared rung had passed when the deadline was started. */
  @Column('text', { name: 'lead_time', nullable: true }) leadTime: string | null;
  @Column('text') recipient: ReminderRecipient;
  /** The text for the days that are left on `dueOn`. */
  @Column('text') message: ReminderMessage;
  @Column('timestamptz', { name: 'fired_at', nullable: true }) firedAt: Date | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
}
