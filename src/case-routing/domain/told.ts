import { countdownMessage } from '../../deadlines/index.js';
import { type LocalDate } from '../../authority-kit/index.js';
import { type LateHint, type Message, type MessageParams } from '../../notifications/index.js';

/** One message to a person, with the values it needs, and what can be done where a period was missed. */
export type Told = { readonly [M in Message]: { readonly message: M; readonly params: MessageParams<M> } }[Message] & {
  readonly lateHint?: LateHint;
};

/** What is due on which day, and how many calendar days are left. */
export interface Countdown {
  readonly subject: string;
  readonly day: LocalDate;
  readonly daysLeft: number;
  readonly link: string;
}

/** The reminder for the days that are left. */
export function countdown({ subject, day, daysLeft, link }: Countdown): Told {
  const message = countdownMessage(daysLeft);
  if (message === 'deadline_0') return { message, params: { action: subject, subject, link } };
  return { message, params: { days: daysLeft, date: day, action: subject, subject, link } };
}
