import { type EntityManager } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { CaseLeadEntity } from './case-lead.entity.js';

/** Who leads a case, and since when. */
export type NewLead = Omit<CaseLeadEntity, 'endedAt'>;

/** Exactly one body leads a case at any time. */
export class CaseLeads {
  constructor(private readonly manager: EntityManager) {}

  async begin(lead: NewLead): Promise<void> {
    await this.manager.insert(CaseLeadEntity, { ...lead, endedAt: null });
  }

  of(caseId: string): Promise<CaseLeadEntity | null> {
    return this.manager.findOneBy(CaseLeadEntity, { caseId });
  }

  /** The lead, locked until the transaction ends: who changes a case as a whole waits here for the others. */
  lock(caseId: string): Promise<CaseLeadEntity | null> {
    return this.manager.findOne(CaseLeadEntity, { where: { caseId }, lock: { mode: 'pessimistic_write' } });
  }

  /** From now on nothing is handed over from the case; `null` lets it go on. */
  async end(caseId: string, endedAt: Date | null): Promise<void> {
    await this.manager.update(CaseLeadEntity, { caseId }, { endedAt });
  }

  async move({ caseId, ...to }: NewLead): Promise<void> {
    mustChange(await this.manager.update(CaseLeadEntity, { caseId }, to));
  }
}
