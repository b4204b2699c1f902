import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { CASES, parametersOf, predicateOf, type RowAction, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { CaseConcernEntity } from './case-concern.entity.js';
import { CaseMemberEntity } from './case-member.entity.js';
import { CaseEntity } from './case.entity.js';
import { SealedFacts } from './sealed-facts.js';

/** A case with everything its file holds. */
export interface CaseFile {
  readonly row: CaseEntity;
  /** The person first, then the household in the order it was named. */
  readonly members: readonly CaseMemberEntity[];
  readonly concerns: readonly CaseConcernEntity[];
}

/** What a list shows of a case: nothing of what is known about anybody in it. */
export type ListedCase = Pick<CaseFile, 'row' | 'concerns'> & Pick<CaseEntity, 'id' | 'createdAt'>;

/** What closing a case, or opening it again, changes. */
export type CaseTurn = Pick<CaseEntity, 'status' | 'closedAt' | 'closeReason' | 'closings'>;

export class Cases {
  constructor(private readonly manager: EntityManager) {}

  async add({ row, members, concerns }: CaseFile): Promise<void> {
    await this.manager.insert(CaseEntity, row);
    await this.manager.insert(CaseMemberEntity, await new SealedFacts(this.manager).sealed(row, members));
    await this.manager.insert(CaseConcernEntity, [...concerns]);
  }

  /** The file, where `viewer` may do so with it; a foreign case looks like one that does not exist. */
  async visible(id: string, viewer: Viewer, action: 'find' | 'change'): Promise<CaseFile | null> {
    const row = await this.seenBy(viewer, action).andWhere({ id }).getOne();
    return this.fileOf(row);
  }

  /** The file for what the system does by itself. */
  async byId(id: string): Promise<CaseFile | null> {
    return this.fileOf(await this.rowById(id));
  }

  /** The case alone, for what the system does by itself. */
  rowById(id: string): Promise<CaseEntity | null> {
    return this.manager.findOneBy(CaseEntity, { id });
  }

  /** The files about a person, the oldest first; those that `office` keeps, where one is named. */
  async ofPerson(personId: string, office: string | null): Promise<CaseFile[]> {
    const where = office === null ? { personId } : { personId, office };
    return this.filesOf(await this.manager.find(CaseEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } }));
  }

  /** The files of those of these cases that `viewer` may see. */
  async visibleOf(ids: readonly string[], viewer: Viewer): Promise<CaseFile[]> {
    return this.filesOf(
      await this.seenBy(viewer, 'find')
        .andWhere({ id: In([...ids]) })
        .getMany(),
    );
  }

  /** A page of those that `viewer` may see, newest first. */
  async page(viewer: Viewer, request: PageRequest): Promise<Page<ListedCase>> {
    const { items, ...page } = await pageOf(this.seenBy(viewer, 'list'), request);
    const of = { where: { caseId: In(items.map(({ id }) => id)) }, order: { position: 'ASC' as const } };
    const concerns = await this.manager.find(CaseConcernEntity, of);
    const listed = items.map((row) => {
      const { id, createdAt } = row;
      return { id, createdAt, row, concerns: concerns.filter(({ caseId }) => caseId === id) };
    });
    return { items: listed, ...page };
  }

  /** Stores new facts of one member, unless somebody else changed the case since `version`; tells whether it did. */
  async changeFacts(member: CaseMemberEntity, facts: object, version: number): Promise<boolean> {
    const { affected } = await this.manager.update(
      CaseEntity,
      { id: member.caseId, version },
      { version: version + 1 },
    );
    if (affected !== 1) return false;
    const row = await this.manager.findOneByOrFail(CaseEntity, { id: member.caseId });
    const [stored] = await new SealedFacts(this.manager).sealed(row, [{ ...member, facts, sealedFacts: null }]);
    const now = { facts: stored?.facts, sealedFacts: stored?.sealedFacts };
    mustChange(await this.manager.update(CaseMemberEntity, { id: member.id }, now));
    return true;
  }

  /** Stores which documents are there, unless somebody else changed the case since `version`; tells whether it did. */
  async changeDocuments(id: string, documents: readonly string[], version: number): Promise<boolean> {
    const changes = { documents: [...documents], version: version + 1 };
    return (await this.manager.update(CaseEntity, { id, version }, changes)).affected === 1;
  }

  /** The case where `viewer` may see it, locked until the transaction ends: whoever closes it waits for the others. */
  lockVisible(id: string, viewer: Viewer): Promise<CaseEntity | null> {
    return this.seenBy(viewer, 'find').andWhere({ id }).setLock('pessimistic_write').getOne();
  }

  /** Closes or opens a locked case; the next version. */
  async turn({ id, version }: CaseEntity, to: CaseTurn): Promise<void> {
    mustChange(await this.manager.update(CaseEntity, { id }, { ...to, version: version + 1 }));
  }

  private seenBy(viewer: Viewer, action: RowAction): SelectQueryBuilder<CaseEntity> {
    const rule = predicateOf(CASES, action, subjectOf(viewer));
    return this.manager.createQueryBuilder(CaseEntity, 'case').where(`(${rule})`, parametersOf(viewer));
  }

  private async fileOf(row: CaseEntity | null): Promise<CaseFile | null> {
    const [file = null] = row === null ? [] : await this.filesOf([row]);
    return file;
  }

  private async filesOf(rows: readonly CaseEntity[]): Promise<CaseFile[]> {
    const of = { where: { caseId: In(rows.map(({ id }) => id)) }, order: { position: 'ASC' as const } };
    const members = await new SealedFacts(this.manager).opened(rows, await this.manager.find(CaseMemberEntity, of));
    const concerns = await this.manager.find(CaseConcernEntity, of);
    return rows.map((row) => ({
      row,
      members: members.filter(({ caseId }) => caseId === row.id),
      concerns: concerns.filter(({ caseId }) => caseId === row.id),
    }));
  }
}
