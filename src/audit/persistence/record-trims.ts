import { type EntityManager } from 'typeorm';
import { type Head } from '../domain/head.js';
import { type CHAINED_TABLES } from './chained-tables.js';
import { RecordTrimEntity } from './record-trim.entity.js';

type ChainedTable = (typeof CHAINED_TABLES)[number]['table'];

/** How far the oldest entries of the record may go, and their going. */
export class RecordTrims {
  constructor(private readonly manager: EntityManager) {}

  /** Up to these heads, once it is signed; where the entry there is not what was signed, the chain stays as it is. */
  async plan(table: ChainedTable, heads: readonly Head[]): Promise<void> {
    await this.manager.query(
      `INSERT INTO record_trim (chain, position, signed)
       SELECT head.chain, head.count, false FROM jsonb_to_recordset($1::jsonb) AS head (chain smallint, count int, hash text)
       JOIN ${table} entry ON entry.chain = head.chain AND entry.position = head.count AND entry.hash = head.hash
       ON CONFLICT (chain) DO UPDATE SET position = EXCLUDED.position, signed = false
       WHERE record_trim.position < EXCLUDED.position`,
      [JSON.stringify(heads)],
    );
  }

  unsigned(): Promise<RecordTrimEntity[]> {
    return this.manager.find(RecordTrimEntity, { where: { signed: false }, order: { chain: 'ASC' } });
  }

  async markSigned(trims: readonly RecordTrimEntity[]): Promise<void> {
    for (const { chain, position } of trims) {
      await this.manager.update(RecordTrimEntity, { chain, position }, { signed: true });
    }
  }

  /** Ids of entries that may go now; of each chain the oldest first, so that what stays has no gap. */
  async due(table: ChainedTable, limit: number): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `SELECT entry.id FROM ${table} entry JOIN record_trim ON record_trim.chain = entry.chain
         AND record_trim.position >= entry.position AND record_trim.signed
       ORDER BY entry.chain, entry.position LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** How many that were. */
  async erase(table: ChainedTable, ids: readonly string[]): Promise<number> {
    const [, count] = await this.manager.query<[unknown, number]>(`DELETE FROM ${table} WHERE id = ANY($1)`, [ids]);
    return count;
  }
}
