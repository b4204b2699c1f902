import { type EntityManager } from 'typeorm';
import { FACTS, isFactId } from '../../authority-kit/index.js';
import { CaseMemberEntity } from './case-member.entity.js';
import { CaseEntity } from './case.entity.js';
import { SealedFacts } from './sealed-facts.js';

const SPECIAL = Object.keys(FACTS).filter((fact) => isFactId(fact) && FACTS[fact].art9);

/** Members of cases whose special facts were stored before they were sealed. */
export class StoredFacts {
  constructor(private readonly manager: EntityManager) {}

  /** Seals those of at most `limit` members; tells how many. */
  async seal(limit: number): Promise<number> {
    const members = await this.manager
      .createQueryBuilder(CaseMemberEntity, 'member')
      .where('jsonb_exists_any(member.facts, :special)', { special: SPECIAL })
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const facts = new SealedFacts(this.manager);
    for (const member of members) {
      const row = await this.manager.findOneByOrFail(CaseEntity, { id: member.caseId });
      const [stored] = await facts.sealed(row, await facts.opened([row], [member]));
      const { facts: plain, sealedFacts } = stored ?? member;
      await this.manager.update(CaseMemberEntity, { id: member.id }, { facts: plain, sealedFacts });
    }
    return members.length;
  }
}
