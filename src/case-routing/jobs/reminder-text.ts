import { deadlineById, type DueReminder, waitsForEffect } from '../../deadlines/index.js';
import { lateHintOf } from '../domain/late-hint.js';
import { type Told } from './hand-off-messages.js';

/** What the person is told of a rung; nothing of a law that is declared no longer, nor of what only concerns a desk. */
export function reminderText(due: DueReminder, link: string): Told | undefined {
  const { deadline, message, day, daysLeft } = due;
  const law = deadlineById(deadline.lawId);
  if (law === undefined || message === 'internal_task') return undefined;
  const subject = law.title.de;
  if (waitsForEffect(law)) return waitingText({ day, daysLeft, subject, link });
  if (message === 'deadline_missed') {
    return { message, params: { date: day, subject, link }, lateHint: lateHintOf(law) };
  }
  if (message === 'deadline_0') return { message, params: { action: subject, subject, link } };
  return { message, params: { days: Math.max(0, daysLeft), date: day, action: subject, subject, link } };
}

type Wait = Pick<DueReminder, 'day' | 'daysLeft'> & { readonly subject: string; readonly link: string };

/** The first day of an effect is no last day: nobody is late, and there is nothing to hand in by then. */
function waitingText({ day, daysLeft, subject, link }: Wait): Told {
  if (daysLeft > 0) return { message: 'waiting_soon', params: { days: daysLeft, date: day, subject, link } };
  return { message: 'waiting_over', params: { date: day, subject, link } };
}
