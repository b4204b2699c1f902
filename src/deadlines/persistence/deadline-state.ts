/** `superseded`: its trigger was corrected; `withdrawn`: it should not have been started. Only `open` can still change. */
export const DEADLINE_STATES = ['open', 'met', 'superseded', 'withdrawn'] as const;

/** Where a kept deadline stands. Overdue is no state: it follows from the day. */
export type DeadlineState = (typeof DEADLINE_STATES)[number];
