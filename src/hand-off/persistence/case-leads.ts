import { type EntityManager } from 'typeorm';
import { CaseLeadEntity } from './case-lead.entity.js';

/** Exactly one body leads a case at any time. */
export class CaseLeads {
  constructor(private readonly manager: EntityManager) {}

  async begin(lead: CaseLeadEntity): Promise<void> {
    await this.manager.insert(CaseLeadEntity, lead);
  }

  of(caseId: string): Promise<CaseLeadEntity | null> {
    return this.manager.findOneBy(CaseLeadEntity, { caseId });
  }

  /** The lead, locked until the transaction ends: who changes a case as a whole waits here for the others. */
  lock(caseId: string): Promise<CaseLeadEntity | null> {
    return this.manager.findOne(CaseLeadEntity, { where: { caseId }, lock: { mode: 'pessimistic_write' } });
  }

  async move({ caseId, ...to }: CaseLeadEntity): Promise<void> {
    await this.manager.update(CaseLeadEntity, { caseId }, to);
  }
}
