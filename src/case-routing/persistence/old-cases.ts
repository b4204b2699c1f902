import { type EntityManager, In } from 'typeorm';
import { keepsCase } from '../../hand-off/index.js';
import { FieldKeys } from '../../platform/sealing/index.js';
import { CaseAdviserEntity } from './case-adviser.entity.js';
import { CaseConcernEntity } from './case-concern.entity.js';
import { CaseHoldEntity } from './case-hold.entity.js';
import { CaseMemberEntity } from './case-member.entity.js';
import { CaseEntity } from './case.entity.js';
import { WatchedDayEntity } from './watched-day.entity.js';

const DUE = `
  SELECT old.id FROM "case" old
  WHERE old.closed_at < $1 AND NOT ${keepsCase('old.id')} AND NOT EXISTS (
    SELECT FROM case_hold hold WHERE hold.case_id = old.id AND hold.lifted_at IS NULL)
  ORDER BY old.closed_at, old.id LIMIT $2`;

/** Cases whose time is over. */
export class OldCases {
  constructor(private readonly manager: EntityManager) {}

  async before(before: Date, limit: number): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(DUE, [before, limit]);
    return rows.map(({ id }) => id);
  }

  /** How many rows that were; what is sealed for these cases opens for nobody any more. */
  async erase(ids: readonly string[]): Promise<number> {
    const caseId = In([...ids]);
    const members = await this.manager.find(CaseMemberEntity, { select: { id: true }, where: { caseId } });
    for (const id of ids) await new FieldKeys(this.manager).revokeAll(id);
    const parts = [
      await this.manager.delete(WatchedDayEntity, { memberId: In(members.map(({ id }) => id)) }),
      await this.manager.delete(CaseMemberEntity, { caseId }),
      await this.manager.delete(CaseConcernEntity, { caseId }),
      await this.manager.delete(CaseAdviserEntity, { caseId }),
      await this.manager.delete(CaseHoldEntity, { caseId }),
      await this.manager.delete(CaseEntity, { id: caseId }),
    ];
    return parts.reduce((sum, { affected }) => sum + (affected ?? 0), 0);
  }
}
