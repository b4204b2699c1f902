import { LessThan, type EntityManager } from 'typeorm';
import { UsedProofEntity } from './used-proof.entity.js';

/** DPoP proofs that were accepted. */
export class UsedProofs {
  constructor(private readonly manager: EntityManager) {}

  /** Returns whether this is the first use; however many requests bring the same proof at once, one of them is told so. */
  async use({ key, id, usedAt }: UsedProofEntity): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      'INSERT INTO used_proof (key, jti, used_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
      [key, id, usedAt],
    );
    return rows.length === 1;
  }

  async forgetBefore(at: Date): Promise<void> {
    await this.manager.delete(UsedProofEntity, { usedAt: LessThan(at) });
  }
}
