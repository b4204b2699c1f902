type Ask = <T>(statement: string, values: unknown[]) => Promise<T[]>;

/** Ids and codes of what was done, kept for their own time; none of them holds a name or a content. */
const PROOF = [
  'access_log',
  'audit_entry',
  'deletion_record',
  'event',
  'event_reader',
  'hand_off',
  'idempotency_key',
  'opened_matter',
  'outbox',
  'rights_request',
];

/** Every table in which something is about this id, but those that prove what was done. */
export async function tablesAbout(id: string, sql: Ask): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)`,
    [PROOF],
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql(`SELECT 1 FROM ${name} one WHERE one::text LIKE $1 LIMIT 1`, [`%${id}%`]);
    if (rows.length > 0) found.push(name);
  }
  return found.toSorted();
}
