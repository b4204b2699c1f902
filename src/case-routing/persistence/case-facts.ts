import { type EntityManager } from 'typeorm';
import { type FactId, type LocalDate } from '../../authority-kit/index.js';
import { CaseMemberEntity } from './case-member.entity.js';

/** A page of open cases in the order of their ids. */
export interface CasePage {
  readonly after: string | null;
  readonly limit: number;
}

/** Finds cases by what is known about their members, for what the system looks at by itself. */
export class CaseFacts {
  constructor(private readonly manager: EntityManager) {}

  /** Open cases with a member of whom one of these facts is known, and those that `lawIds` are watched in. */
  async knowing(facts: readonly FactId[], { after, limit }: CasePage): Promise<string[]> {
    const found: { id: string }[] = await this.manager.query(
      `SELECT id FROM "case" WHERE status = 'open' AND ($2::uuid IS NULL OR id > $2) AND EXISTS (
         SELECT 1 FROM case_member member WHERE member.case_id = "case".id
           AND (jsonb_exists_any(member.facts, $1)
             OR EXISTS (SELECT 1 FROM watched_day WHERE watched_day.member_id = member.id)))
       ORDER BY id LIMIT $3`,
      [[...facts], after, limit],
    );
    return found.map(({ id }) => id);
  }

  /** Open cases with a member for whom the fact is a day between these, both included. */
  async withDay(fact: FactId, from: LocalDate, to: LocalDate): Promise<string[]> {
    const members = await this.membersWithDay(fact, from, to);
    return [...new Set(members.map(({ caseId }) => caseId))];
  }

  /** The members themselves, with what is known in the clear of them. */
  membersWithDay(fact: FactId, from: LocalDate, to: LocalDate): Promise<CaseMemberEntity[]> {
    return this.manager
      .createQueryBuilder(CaseMemberEntity, 'member')
      .where(`EXISTS (SELECT 1 FROM "case" WHERE "case".id = member.case_id AND "case".status = 'open')`)
      .andWhere(`member.facts ->> :fact BETWEEN :from AND :to`, { fact, from, to })
      .orderBy('member.id')
      .getMany();
  }
}
