/** What somebody who received data has to do with it: delete it (Art. 17 DSGVO), or put it right (Art. 16, 19 DSGVO). */
export const DUTY_KINDS = ['delete', 'correct'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Days after which the receiver is reminded; from the last on the sender is told as well. */
const REMINDED_AFTER = [3, 9, 14] as const;

const DAY = 86_400_000;

/** When a duty imposed then is looked at next, after so many reminders; `null` after the last one. */
export function nextReminder(imposedAt: Date, reminders: number): Date | null {
  const days = REMINDED_AFTER[reminders];
  return days === undefined ? null : new Date(+imposedAt + days * DAY);
}

/** Whether the sender is told with this reminder too. */
export const isLastReminder = (reminders: number): boolean => reminders >= REMINDED_AFTER.length;
