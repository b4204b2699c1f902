/**
 * `superseded`: a later version took its place; `withdrawn`: it should not have been started. Only `open` can still
 * change. Neither overdue nor suspended is a state: both follow from the day and from what was done.
 */
export const DEADLINE_STATES = ['open', 'met', 'superseded', 'withdrawn'] as const;

/** Where a kept deadline stands. */
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Why a later version took the place of an earlier one. */
export const NEW_VERSION_BECAUSE = [
  'trigger-corrected',
  'suspended',
  'resumed',
  'extended',
  'rule-changed',
  'calendar-changed',
  'reopened',
] as const;

export type NewVersionBecause = (typeof NEW_VERSION_BECAUSE)[number];

/** Whether a human has looked: a remedy deadline shows as uncertain until somebody who sees the letter has confirmed it. */
export const CONFIRMATIONS = ['not-needed', 'unconfirmed', 'confirmed'] as const;

export type Confirmation = (typeof CONFIRMATIONS)[number];
