/** Why a record is kept beyond its time; Art. 17 Abs. 3 lit. e and Art. 18 DSGVO know these. */
export const HOLD_REASONS = ['remedy-pending', 'court-proceedings', 'supervisory-inquiry', 'restriction'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];
