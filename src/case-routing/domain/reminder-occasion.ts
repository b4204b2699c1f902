import { type LocalDate } from '../../authority-kit/index.js';
import { ADVISER_PARTS, type AdviserPart } from './adviser-part.js';

/** Names the occasion of a rung of the ladder, so that it is told once and can be taken back. */
export const occasionOfReminder = (reminder: string): string => `reminder-${reminder}`;

/** Names the end of a deadline that was missed: rungs that were late tell the person so only once. */
export const occasionOfMissed = (deadline: string): string => `deadline-missed-${deadline}`;

/** Names a version whose day is another than before, for each who is told. */
export const occasionOfMovedDay = (deadline: string, who: 'person' | 'desk'): string => `day-moved-${deadline}-${who}`;

/** A day of the ladder, whoever its rungs are for. */
export interface LadderDay {
  readonly deadlineId: string;
  readonly dueOn: LocalDate;
}

/** Names a day of the ladder for the adviser or the deputy, who learn of it once, however many rungs fall on it. */
export const occasionForStaff = ({ deadlineId, dueOn }: LadderDay, part: AdviserPart): string =>
  `ladder-${deadlineId}-${dueOn}-${part}`;

/** Every occasion that somebody may have been told of by this version. */
export function occasionsOf(
  deadlineId: string,
  reminders: readonly (LadderDay & { readonly id: string })[],
): readonly string[] {
  const perRung = reminders.flatMap((rung) => [
    occasionOfReminder(rung.id),
    ...ADVISER_PARTS.map((part) => occasionForStaff(rung, part)),
  ]);
  const moved = (['person', 'desk'] as const).map((who) => occasionOfMovedDay(deadlineId, who));
  return [...new Set([occasionOfMissed(deadlineId), ...moved, ...perRung])];
}
