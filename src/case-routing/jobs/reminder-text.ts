import { type LocalDate } from '../../authority-kit/index.js';
import { deadlineById, type DueReminder } from '../../deadlines/index.js';
import { type Told } from './hand-off-messages.js';

const A_DAY = 86_400_000;

/** What the person is told of a rung; nothing where the deadline has no day to speak of. */
export function reminderText({ deadline, message }: DueReminder, today: LocalDate, link: string): Told | undefined {
  const date = deadline.endDate ?? deadline.earliestEffect;
  const law = deadlineById(deadline.lawId);
  if (date === null || law === undefined) return undefined;
  const subject = law.title.de;
  if (message === 'deadline_missed') return { message, params: { date, subject, link } };
  if (message === 'deadline_0') return { message, params: { action: subject, subject, link } };
  if (message === 'internal_task') return undefined;
  const days = Math.max(0, (Date.parse(date) - Date.parse(today)) / A_DAY);
  return { message, params: { days, date, action: subject, subject, link } };
}
