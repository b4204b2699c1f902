/**
 * Why a request can be refused, and where that is written. For an erasure only what Art. 17 DSGVO itself names; which norm of other
 * law makes an office keep something, the office has to know.
 */
export const REFUSALS = {
  'is-correct': { of: 'rectification', article: 'Art. 16 DSGVO' },
  'proof-missing': { of: 'rectification', article: 'Art. 16 DSGVO' },
  'still-needed': { of: 'erasure', article: 'Art. 17 Abs. 1 lit. a DSGVO' },
  'legal-duty': { of: 'erasure', article: 'Art. 17 Abs. 3 lit. b DSGVO' },
  'public-task': { of: 'erasure', article: 'Art. 17 Abs. 3 lit. b DSGVO' },
  'public-health': { of: 'erasure', article: 'Art. 17 Abs. 3 lit. c DSGVO' },
  'legal-claims': { of: 'erasure', article: 'Art. 17 Abs. 3 lit. e DSGVO' },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[];

/** What somebody who was refused can do (Art. 12 Abs. 4 DSGVO). */
export const REMEDIES = { complaint: 'Art. 77 DSGVO', court: 'Art. 79 DSGVO' } as const;
