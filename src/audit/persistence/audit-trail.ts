import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { currentBasis, type Viewer } from '../../platform/access/index.js';
import { beforeCommit } from '../../platform/database/index.js';
import { chainOf } from '../chain/entry-hash.js';
import { AuditChains } from './audit-chains.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

/** What was done or refused, to what, and on which rule; see `AuditEntryEntity` for what may stand in `details`. */
export interface AuditRecord {
  readonly at: Date;
  readonly viewer: Viewer | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly outcome: 'done' | 'refused';
  readonly details?: Readonly<Record<string, unknown>>;
}

type Said = Omit<AuditEntryEntity, 'chain' | 'position' | 'previousHash' | 'hash'>;

/** What a transaction has recorded so far. */
const recorded = new WeakMap<EntityManager, Said[]>();

/** The record of what was done: only ever added to, in the transaction of the change itself. */
export class AuditTrail {
  constructor(private readonly manager: EntityManager) {}

  /** Stands in the record when the transaction commits, behind all that others have recorded until then. */
  async record({ viewer, details, ...entry }: AuditRecord): Promise<void> {
    this.ofTransaction().push({
      id: randomUUID(),
      account: viewer?.account ?? null,
      authority: viewer?.authority ?? null,
      office: viewer?.office ?? null,
      ...currentBasis(),
      ...entry,
      details: details ?? {},
    });
  }

  private ofTransaction(): Said[] {
    const known = recorded.get(this.manager);
    if (known !== undefined) return known;
    const said: Said[] = [];
    beforeCommit(this.manager, () => this.write(said));
    recorded.set(this.manager, said);
    return said;
  }

  private async write(said: readonly Said[]): Promise<void> {
    const rows = said.map((row) => ({ chain: chainOf(row.objectId ?? row.action), row }));
    await this.manager.insert(AuditEntryEntity, await new AuditChains(this.manager).place(rows));
  }

  /** The newest entries first, at most `limit`, optionally about one object. */
  newest(limit: number, objectId?: string): Promise<AuditEntryEntity[]> {
    const where = objectId === undefined ? {} : { objectId };
    return this.manager.find(AuditEntryEntity, { where, order: { at: 'DESC', id: 'DESC' }, take: limit });
  }
}
