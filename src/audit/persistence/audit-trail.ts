import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Viewer } from '../../platform/access/index.js';
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

/** The record of what was done: only ever added to, in the transaction of the change itself. */
export class AuditTrail {
  constructor(private readonly manager: EntityManager) {}

  async record({ viewer, details, ...entry }: AuditRecord): Promise<void> {
    await this.manager.insert(AuditEntryEntity, {
      id: randomUUID(),
      account: viewer?.account ?? null,
      authority: viewer?.authority ?? null,
      office: viewer?.office ?? null,
      ...entry,
      details: details ?? {},
    });
  }

  /** The newest entries first, at most `limit`, optionally about one object. */
  newest(limit: number, objectId?: string): Promise<AuditEntryEntity[]> {
    const where = objectId === undefined ? {} : { objectId };
    return this.manager.find(AuditEntryEntity, { where, order: { at: 'DESC', id: 'DESC' }, take: limit });
  }
}
