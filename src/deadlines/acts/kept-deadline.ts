import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type ReminderEntity } from '../persistence/reminder.entity.js';

/** A deadline of a case with its reminder ladder, in the order the rungs are due. */
export interface KeptDeadline {
  readonly deadline: DeadlineEntity;
  readonly reminders: readonly ReminderEntity[];
}
