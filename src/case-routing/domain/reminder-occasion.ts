/** Names the occasion of a rung of the ladder, so that it is told once and can be taken back. */
export const occasionOfReminder = (reminder: string): string => `reminder-${reminder}`;

/** Names the end of a deadline that was missed: rungs that were late tell the person so only once. */
export const occasionOfMissed = (deadline: string): string => `deadline-missed-${deadline}`;
