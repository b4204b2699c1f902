import { deadlineById, type DueReminder, waitsForEffect } from '../../deadlines/index.js';
import { lateHintOf } from '../domain/late-hint.js';
import { countdown, type Countdown, type Told } from '../domain/told.js';

/** What the person is told of a rung: never as certain what no human has confirmed; nothing of a law that is declared no longer, nor of what only concerns a desk. */
export function reminderText(due: Omit<DueReminder, 'reminder'>, link: string): Told | undefined {
  const { deadline, message, day, daysLeft } = due;
  const law = deadlineById(deadline.lawId);
  if (law === undefined || message === 'internal_task') return undefined;
  const subject = deadline.confirmation === 'unconfirmed' ? `${law.title.de} (noch nicht bestätigt)` : law.title.de;
  if (waitsForEffect(law)) return waitingText({ day, daysLeft, subject, link });
  if (message === 'deadline_missed') {
    return { message, params: { date: day, subject, link }, lateHint: lateHintOf(law) };
  }
  return countdown({ subject, day, daysLeft, link });
}

/** The first day of an effect is no last day: nobody is late, and there is nothing to hand in by then. */
function waitingText({ day, daysLeft, subject, link }: Countdown): Told {
  if (daysLeft > 0) return { message: 'waiting_soon', params: { days: daysLeft, date: day, subject, link } };
  return { message: 'waiting_over', params: { date: day, subject, link } };
}
