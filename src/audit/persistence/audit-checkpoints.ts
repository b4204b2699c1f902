import { type EntityManager } from 'typeorm';
import { AuditCheckpointEntity } from './audit-checkpoint.entity.js';

export type KnownCheckpoint = Readonly<Pick<AuditCheckpointEntity, 'sequence' | 'hash'>>;

/** What the database knows of the checkpoints outside. */
export class AuditCheckpoints {
  constructor(private readonly manager: EntityManager) {}

  /** The last one, while no other worker writes the next; `null` before the first. */
  async lock(): Promise<KnownCheckpoint | null> {
    await this.manager.query('LOCK TABLE audit_checkpoint IN SHARE ROW EXCLUSIVE MODE');
    return this.manager.findOneBy(AuditCheckpointEntity, { id: 1 });
  }

  async keep(checkpoint: KnownCheckpoint): Promise<void> {
    await this.manager.upsert(AuditCheckpointEntity, { id: 1, ...checkpoint }, ['id']);
  }
}
