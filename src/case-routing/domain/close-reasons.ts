/** Why a desk is done with a case. Codes, because words would be about a person. */
export const CLOSE_REASONS = {
  settled: 'What the person came for is done',
  'moved-away': 'The person lives elsewhere by now',
  'no-longer-wanted': 'The person does not want it any more',
  'contact-lost': 'The person could not be reached for a long time',
  duplicate: 'There is another case about the same',
  'opened-in-error': 'It should not have been opened',
} as const;

export type CloseReason = keyof typeof CLOSE_REASONS;
