import { Client } from 'pg';
import { asRole, SYSTEM_ROLE } from '../../platform/database/index.js';
import { saidBy } from '../chain/entry-hash.js';
import { CHAINED_TABLES } from '../persistence/chained-tables.js';
import { type Beginning, DUMP_FORMAT, type DumpLine, type EntryLine } from './dump-line.js';

/** Entries that are read at once. */
const BATCH = 1_000;

/** Reads the whole record of a database as of one moment, with as much memory as one batch takes. */
export async function* dumpRecord(url: string): AsyncGenerator<DumpLine> {
  const client = new Client({ connectionString: url, application_name: 'eindach-audit', ...asRole(SYSTEM_ROLE) });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    yield await beginningOf(client);
    yield* (await client.query<DumpLine>('SELECT chain, count, hash FROM audit_chain ORDER BY chain')).rows;
    let entries = 0;
    for (const one of CHAINED_TABLES) {
      for await (const line of entriesOf(client, one)) {
        entries += 1;
        yield line;
      }
    }
    yield { entries };
  } finally {
    await client.end();
  }
}

async function beginningOf(client: Client): Promise<Beginning> {
  const { rows } = await client.query<{ takenAt: Date; checkpoint: Beginning['checkpoint'] }>(
    `SELECT now() AS "takenAt", (SELECT jsonb_build_object('sequence', sequence, 'hash', hash) FROM audit_checkpoint) AS checkpoint`,
  );
  const { takenAt, checkpoint } = rows[0] as (typeof rows)[number];
  return { format: DUMP_FORMAT, takenAt: takenAt.toISOString(), checkpoint };
}

async function* entriesOf(client: Client, { table, said }: (typeof CHAINED_TABLES)[number]): AsyncGenerator<EntryLine> {
  for (let after: readonly number[] = [-1, 0]; ;) {
    const { rows } = await client.query<EntryLine>(
      `SELECT chain, position, previous_hash AS previous, hash,
         (SELECT to_jsonb(said) FROM (SELECT ${said}) AS said) AS entry
       FROM ${table} WHERE (chain, position) > ($1, $2) ORDER BY chain, position LIMIT ${BATCH}`,
      [...after],
    );
    for (const row of rows) yield { ...row, entry: saidBy(row.entry) as EntryLine['entry'] };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = [last.chain, last.position];
  }
}
