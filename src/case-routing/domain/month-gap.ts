import { type LocalDate } from '../../authority-kit/index.js';
import { addDays, deadlineById, endOfMonth, isSendingDay, sendingDay } from '../../deadlines/index.js';

/** § 37 Abs. 2 SGB II: an application works back to the first of its month, and no further. */
export const MONTH_GAP_LAW = 'sgb2-37-antrag';

/** Events that end benefits for asylum seekers with the month, or open the way to the Jobcenter. */
export const TITLE_EVENTS = ['title_granted_or_condition_ends', 'title_issued', 'recognition_or_first_title'] as const;

const LEAD_TIME = /^P(\d+)D vor Monatsende$/;

/** Days before the end of the month, as the declaration has it. */
function leadTime(): number {
  const [declared = ''] = deadlineById(MONTH_GAP_LAW)?.reminders.leadTimes ?? [];
  return Number(LEAD_TIME.exec(declared)?.[1] ?? 0);
}

/**
 * Whether `today` is one of the last days of the month on which a notice leaves: a sending day from the declared lead
 * time on; where none is left, any day.
 */
export function isTimeForMonthGap(today: LocalDate): boolean {
  const end = endOfMonth(today);
  if (today < sendingDay(addDays(end, -leadTime()), -1)) return false;
  return isSendingDay(today) || today > sendingDay(end, -1);
}
