/** What a person can ask for, and where it is written; Art. 15 Abs. 1 lit. e and f DSGVO want it said with every answer. */
export const RIGHTS = {
  access: 'Art. 15 DSGVO',
  rectification: 'Art. 16 DSGVO',
  erasure: 'Art. 17 DSGVO',
  restriction: 'Art. 18 DSGVO',
  notification: 'Art. 19 DSGVO',
  objection: 'Art. 21 DSGVO',
  withdrawal: 'Art. 7 Abs. 3 DSGVO',
  complaint: 'Art. 77 DSGVO',
} as const;

export type RightId = keyof typeof RIGHTS;
