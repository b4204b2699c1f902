import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { accessChainOf } from '../chain/entry-hash.js';
import { AccessEntryEntity } from './access-entry.entity.js';
import { AuditChains, type Place } from './audit-chains.js';

/** One access as it is written; its place in the chain follows. */
export type Access = Omit<AccessEntryEntity, keyof Place | 'id'>;

/** Which accesses are wanted. */
export interface AccessFilter {
  readonly from: Date;
  /** Not itself. */
  readonly until: Date;
  readonly account?: string;
  readonly object?: string;
}

/** Who was shown what: only ever added to. */
export class AccessLog {
  constructor(private readonly manager: EntityManager) {}

  async add(accesses: readonly Access[]): Promise<void> {
    const rows = accesses.map((access) => ({
      chain: accessChainOf(access.objectId ?? access.account),
      row: { id: randomUUID(), ...access },
    }));
    await this.manager.insert(AccessEntryEntity, await new AuditChains(this.manager).place(rows));
  }

  /** Who was shown what, newest first. */
  page({ from, until, account, object }: AccessFilter, request: PageRequest): Promise<Page<AccessEntryEntity>> {
    const query = this.manager
      .createQueryBuilder(AccessEntryEntity, 'access')
      .where('access.at >= :from AND access.at < :until', { from, until });
    if (account !== undefined) query.andWhere('access.account = :account', { account });
    if (object !== undefined) query.andWhere('access.objectId = :object', { object });
    return pageOf(query, request);
  }

  /**
   * Staff who were shown more than `most` single matters since then, without any work of theirs on these matters in the record
   * since `worked`; with how many it was.
   */
  readersWithoutWork(most: number, since: Date, worked: Date): Promise<{ account: string; count: number }[]> {
    return this.manager.query(READERS_WITHOUT_WORK, [since, worked, most]);
  }

  /** Who was shown more than `most` single matters on that day, and more than three times what is usual for them since then. */
  readersAboveUsual(most: number, day: Date, since: Date): Promise<{ account: string; count: number }[]> {
    return this.manager.query(READERS_ABOVE_USUAL, [day, since, most]);
  }
}

const READERS_WITHOUT_WORK = `
  SELECT account, count(DISTINCT object_id)::int AS count FROM access_log access
  WHERE at >= $1 AND outcome = 'shown' AND object_id IS NOT NULL AND role NOT IN ('newcomer', 'partner')
    AND NOT EXISTS (SELECT FROM audit_entry entry
      WHERE entry.object_id = access.object_id AND entry.account = access.account AND entry.at >= $2)
  GROUP BY account HAVING count(DISTINCT object_id) > $3`;

const READERS_ABOVE_USUAL = `
  WITH per_day AS (
    SELECT account, date_trunc('day', at, 'UTC') AS day, count(DISTINCT object_id) AS shown FROM access_log
    WHERE at >= $2 AND outcome = 'shown' AND object_id IS NOT NULL AND role <> 'newcomer' GROUP BY 1, 2)
  SELECT account, shown::int AS count FROM per_day today
  WHERE day = $1 AND shown > $3
    AND shown > 3 * (SELECT avg(shown) FROM per_day usual WHERE usual.account = today.account AND usual.day < $1)`;
