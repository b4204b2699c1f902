import { type Message } from '../texts/message-texts.js';
import { type Said } from './urgency.js';

/** A message that answers what somebody just did is not kept waiting behind reminders of what is days away. */
export const USUAL_RANK = 3;

/** Cannot wait: the day is today, or the person sits in front of the sign-in page. */
const AT_ONCE: ReadonlySet<Message> = new Set<Message>([
  'signin_code',
  'deadline_0',
  'deadline_missed',
  'appointment_cancelled',
]);

/** In which order messages leave where a channel may not take all of them at once: the lowest first, by days left. */
export function rankOf({ message, params }: Pick<Said, 'message' | 'params'>): number {
  if (AT_ONCE.has(message)) return 0;
  const days = params['days'];
  return typeof days === 'number' ? Math.max(0, days) : USUAL_RANK;
}
