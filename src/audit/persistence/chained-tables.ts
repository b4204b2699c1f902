/** UTC to the millisecond, as it was hashed; to the microsecond where somebody changed it by less than one. */
const utc = (column: string): string =>
  `regexp_replace(to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'`;

/** The tables whose rows stand in chains, and how each is read as it was hashed. */
export const CHAINED_TABLES = [
  {
    table: 'audit_entry',
    said: `id, ${utc('at')} AS at, account, authority, office, purpose, reference,
           request_id AS "requestId", action, object_type AS "objectType", object_id AS "objectId", outcome, details`,
  },
  {
    table: 'access_log',
    said: `id, ${utc('at')} AS at, account, role, authority, office, purpose, reference, reason, action,
           object_id AS "objectId", fields, search_hash AS "searchHash", outcome, request_id AS "requestId",
           answer_hash AS "answerHash"`,
  },
] as const;
