import { randomUUID } from 'node:crypto';
import { In, IsNull, type EntityManager } from 'typeorm';
import { type AdviserPart } from '../domain/adviser-part.js';
import { CaseAdviserEntity } from './case-adviser.entity.js';

/** Somebody who takes a part in a case. */
export type NewAdviser = Pick<CaseAdviserEntity, 'caseId' | 'accountId' | 'part' | 'since'>;

/** Adviser and deputy of the cases. */
export class CaseAdvisers {
  constructor(private readonly manager: EntityManager) {}

  /** Lets only one transaction at a time hand a case on. */
  async serialise(caseId: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`adviser:${caseId}`]);
  }

  /** Those of now of these cases, the advisers first. */
  nowOf(caseIds: readonly string[]): Promise<CaseAdviserEntity[]> {
    return this.manager.find(CaseAdviserEntity, {
      where: { caseId: In([...caseIds]), until: IsNull() },
      order: { part: 'ASC' },
    });
  }

  /** All there have been, the earliest first. */
  ofCase(caseId: string): Promise<CaseAdviserEntity[]> {
    return this.manager.find(CaseAdviserEntity, { where: { caseId }, order: { since: 'ASC', part: 'ASC' } });
  }

  async begin(adviser: NewAdviser): Promise<void> {
    await this.manager.insert(CaseAdviserEntity, { id: randomUUID(), ...adviser, until: null });
  }

  /** Ends the part, and any other one that `accountId` has in the case. */
  async end(caseId: string, ended: { readonly part: AdviserPart; readonly accountId: string | null }, at: Date) {
    const open = { caseId, until: IsNull() };
    await this.manager.update(CaseAdviserEntity, { ...open, part: ended.part }, { until: at });
    if (ended.accountId === null) return;
    await this.manager.update(CaseAdviserEntity, { ...open, accountId: ended.accountId }, { until: at });
  }
}
