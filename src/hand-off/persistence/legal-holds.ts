import { type EntityManager, IsNull } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { LegalHoldEntity } from './legal-hold.entity.js';

export class LegalHolds {
  constructor(private readonly manager: EntityManager) {}

  /** The hold on a hand-off that nobody has lifted. */
  of(handOffId: string): Promise<LegalHoldEntity | null> {
    return this.manager.findOneBy(LegalHoldEntity, { handOffId, liftedAt: IsNull() });
  }

  async add(hold: LegalHoldEntity): Promise<void> {
    await this.manager.insert(LegalHoldEntity, hold);
  }

  async lift(id: string, liftedBy: string, liftedAt: Date): Promise<void> {
    mustChange(await this.manager.update(LegalHoldEntity, { id }, { liftedBy, liftedAt }));
  }
}
