/** Why a record is kept beyond its time; Art. 17 Abs. 3 lit. e and Art. 18 DSGVO know these. */
export const HOLD_REASONS = ['remedy-pending', 'court-proceedings', 'supervisory-inquiry', 'restriction'] as const;
/** A file number of proceedings; no names. */
export const HOLD_REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} ./()-]{0,63}$/u;

export type HoldReason = (typeof HOLD_REASONS)[number];
