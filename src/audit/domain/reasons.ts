/** Why somebody has just now opened a matter, for a spot check: codes only, so that no words about a person are kept. */
export const REASONS = {
  appointment: 'The person is here, or has an appointment',
  call: 'The person or their helper calls',
  letter: 'A letter or a document has arrived',
  deadline: 'A deadline is near',
  'hand-off': 'Something was handed over, or came back',
  substitution: 'A colleague is away',
  oversight: 'Oversight of the work or of data protection',
} as const;

export type Reason = keyof typeof REASONS;

export const isReason = (text: string): text is Reason => Object.hasOwn(REASONS, text);

/** The number or name of a file, as offices write it; long enough for one, too short for a story. */
export const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9 ./_-]{0,59}$/;
