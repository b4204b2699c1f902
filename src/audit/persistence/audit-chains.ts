import { type EntityManager } from 'typeorm';
import { entryHash, saidBy } from '../chain/entry-hash.js';
import { type Head } from '../domain/head.js';
import { AuditChainEntity } from './audit-chain.entity.js';

/** Where a row stands in its chain. */
export interface Place {
  readonly chain: number;
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** The chains of the record; each is a line of entries that hold the hash of the one before. */
export class AuditChains {
  constructor(private readonly manager: EntityManager) {}

  /** All heads as of one moment. */
  heads(): Promise<Head[]> {
    return this.manager.find(AuditChainEntity, { order: { chain: 'ASC' } });
  }

  /**
   * Gives each row the next place of its chain. The chains stay locked until the transaction ends; they are locked in one order,
   * so that two transactions never wait for each other.
   */
  async place<Row extends object>(rows: readonly { chain: number; row: Row }[]): Promise<(Row & Place)[]> {
    const chains = [...new Set(rows.map(({ chain }) => chain))];
    const locked = await this.manager.query<Head[]>(
      'SELECT chain, count, hash FROM audit_chain WHERE chain = ANY($1) ORDER BY chain FOR UPDATE',
      [chains],
    );
    const heads = new Map(locked.map((head) => [head.chain, head]));
    const placed = rows.map(({ chain, row }) => {
      const { count, hash: previousHash } = heads.get(chain) as Head;
      const hash = entryHash(previousHash, saidBy(row));
      heads.set(chain, { chain, count: count + 1, hash });
      return { ...row, chain, position: count + 1, previousHash, hash };
    });
    await this.manager.query(
      `UPDATE audit_chain SET count = head.count, hash = head.hash
       FROM jsonb_to_recordset($1::jsonb) AS head (chain smallint, count int, hash text)
       WHERE audit_chain.chain = head.chain`,
      [JSON.stringify([...heads.values()])],
    );
    return placed;
  }
}
