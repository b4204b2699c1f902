import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { COMPETENCE_DISPUTES, parametersOf, predicateOf, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { CompetenceDisputeEntity } from './competence-dispute.entity.js';
import { type Matter } from './hand-offs.js';
import { SealedDisputes } from './sealed-disputes.js';

export class CompetenceDisputes {
  constructor(private readonly manager: EntityManager) {}

  async open(dispute: CompetenceDisputeEntity): Promise<void> {
    await this.manager.insert(CompetenceDisputeEntity, dispute);
  }

  /** Whether somebody still has to decide who is competent for this matter. */
  isOpen(matter: Matter): Promise<boolean> {
    return this.ofMatter(matter).andWhere('dispute.settledAt IS NULL').getExists();
  }

  /** Whether `office` was found to be competent for this matter. */
  foundCompetent(matter: Matter, office: string): Promise<boolean> {
    return this.ofMatter(matter).andWhere('dispute.competentOffice = :office', { office }).getExists();
  }

  byId(id: string): Promise<CompetenceDisputeEntity | null> {
    return this.manager.findOneBy(CompetenceDisputeEntity, { id });
  }

  async page(viewer: Viewer, request: PageRequest): Promise<Page<CompetenceDisputeEntity>> {
    const page = await pageOf(this.seenBy(viewer), request);
    await new SealedDisputes(this.manager).opened(page.items);
    return page;
  }

  visible(id: string, viewer: Viewer): Promise<CompetenceDisputeEntity | null> {
    return this.read(this.seenBy(viewer).andWhere('dispute.id = :id', { id }).getOne());
  }

  lockVisible(id: string, viewer: Viewer): Promise<CompetenceDisputeEntity | null> {
    const found = this.seenBy(viewer).andWhere('dispute.id = :id', { id });
    return this.read(found.setLock('pessimistic_write').getOne());
  }

  async change(dispute: CompetenceDisputeEntity): Promise<void> {
    const { id, ...row } = await new SealedDisputes(this.manager).sealed(dispute);
    mustChange(await this.manager.update(CompetenceDisputeEntity, { id }, row));
  }

  private async read(found: Promise<CompetenceDisputeEntity | null>): Promise<CompetenceDisputeEntity | null> {
    const dispute = await found;
    if (dispute !== null) await new SealedDisputes(this.manager).opened([dispute]);
    return dispute;
  }

  private ofMatter({ chain, caseId, service }: Matter): SelectQueryBuilder<CompetenceDisputeEntity> {
    return this.manager
      .createQueryBuilder(CompetenceDisputeEntity, 'dispute')
      .where('(dispute.chain = :chain OR (dispute.caseId = :caseId AND dispute.service = :service))', {
        chain,
        caseId,
        service,
      });
  }

  private seenBy(viewer: Viewer): SelectQueryBuilder<CompetenceDisputeEntity> {
    const rule = predicateOf(COMPETENCE_DISPUTES, 'list', subjectOf(viewer), 'dispute');
    return this.manager.createQueryBuilder(CompetenceDisputeEntity, 'dispute').where(`(${rule})`, parametersOf(viewer));
  }
}
