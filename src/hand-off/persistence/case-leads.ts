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

  async move({ caseId, ...to }: CaseLeadEntity): Promise<void> {
    await this.manager.update(CaseLeadEntity, { caseId }, to);
  }
}
