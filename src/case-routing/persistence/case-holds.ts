import { type EntityManager, In, IsNull } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { CaseHoldEntity } from './case-hold.entity.js';

export class CaseHolds {
  constructor(private readonly manager: EntityManager) {}

  /** The hold on a case that nobody has lifted. */
  of(caseId: string): Promise<CaseHoldEntity | null> {
    return this.manager.findOneBy(CaseHoldEntity, { caseId, liftedAt: IsNull() });
  }

  /** The holds on these cases that nobody has lifted. */
  ofCases(caseIds: readonly string[]): Promise<CaseHoldEntity[]> {
    return this.manager.findBy(CaseHoldEntity, { caseId: In([...caseIds]), liftedAt: IsNull() });
  }

  async add(hold: CaseHoldEntity): Promise<void> {
    await this.manager.insert(CaseHoldEntity, hold);
  }

  async lift(id: string, liftedBy: string, liftedAt: Date): Promise<void> {
    mustChange(await this.manager.update(CaseHoldEntity, { id }, { liftedBy, liftedAt }));
  }
}
