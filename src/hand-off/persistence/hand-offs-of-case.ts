import { type EntityManager, In, IsNull } from 'typeorm';
import { CaseLeadEntity } from './case-lead.entity.js';
import { CompetenceDisputeEntity } from './competence-dispute.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { RecipientDutyEntity } from './recipient-duty.entity.js';

/** What keeps a case from ending here, and what goes with it. */
export class HandOffsOfCase {
  constructor(private readonly manager: EntityManager) {}

  /** Hand-offs under way, disputes nobody has settled, and duties of receivers that nobody has confirmed. */
  async open(caseId: string): Promise<{ kind: string; id: string }[]> {
    const select = { id: true } as const;
    const live = await this.manager.find(HandOffEntity, { select, where: { caseId, live: true } });
    const where = { caseId, settledAt: IsNull() };
    const disputes = await this.manager.find(CompetenceDisputeEntity, { select, where });
    const duties = await this.manager
      .createQueryBuilder(RecipientDutyEntity, 'duty')
      .select('duty.id')
      .where('duty.acknowledgedAt IS NULL')
      .andWhere('EXISTS (SELECT FROM hand_off WHERE hand_off.id = duty.hand_off_id AND hand_off.case_id = :caseId)')
      .setParameters({ caseId })
      .getMany();
    return [
      ...live.map(({ id }) => ({ kind: 'hand-off', id })),
      ...disputes.map(({ id }) => ({ kind: 'dispute', id })),
      ...duties.map(({ id }) => ({ kind: 'recipient-duty', id })),
    ];
  }

  async erase(caseIds: readonly string[]): Promise<number> {
    const caseId = In([...caseIds]);
    const disputes = await this.manager.delete(CompetenceDisputeEntity, { caseId });
    const leads = await this.manager.delete(CaseLeadEntity, { caseId });
    return (disputes.affected ?? 0) + (leads.affected ?? 0);
  }
}
