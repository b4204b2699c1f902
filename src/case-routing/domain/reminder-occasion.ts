/** Names the occasion of a rung of the ladder, so that it is told once and can be taken back. */
export const occasionOfReminder = (reminder: string): string => `reminder-${reminder}`;
