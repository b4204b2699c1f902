import { deadlineById, type DueReminder } from '../../deadlines/index.js';
import { type Told } from './hand-off-messages.js';

/** What the person is told of a rung; nothing of a law that is declared no longer, nor of what only concerns a desk. */
export function reminderText({ deadline, message, day, daysLeft }: DueReminder, link: string): Told | undefined {
  const subject = deadlineById(deadline.lawId)?.title.de;
  if (subject === undefined || message === 'internal_task') return undefined;
  if (message === 'deadline_missed') return { message, params: { date: day, subject, link } };
  if (message === 'deadline_0') return { message, params: { action: subject, subject, link } };
  return { message, params: { days: Math.max(0, daysLeft), date: day, action: subject, subject, link } };
}
