import { type EntityManager, In, LessThan, type SelectQueryBuilder } from 'typeorm';
import { parametersOf, predicateOf, RIGHTS_REQUESTS, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { RightsRequestEntity } from './rights-request.entity.js';

/** That a file was erased, which is kept when the file is gone. */
const PROOF = { kind: 'erasure', state: 'carried_out' } as const;

export class RightsRequests {
  constructor(private readonly manager: EntityManager) {}

  async add(request: RightsRequestEntity): Promise<void> {
    await this.manager.insert(RightsRequestEntity, request);
  }

  /** A page of them, newest first. */
  page(viewer: Viewer, request: PageRequest): Promise<Page<RightsRequestEntity>> {
    return pageOf(this.seenBy(viewer), request);
  }

  /** The request, where `viewer` may see it; a foreign one looks like one that does not exist. */
  visible(id: string, viewer: Viewer): Promise<RightsRequestEntity | null> {
    return this.seenBy(viewer).andWhere('request.id = :id', { id }).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, viewer: Viewer): Promise<RightsRequestEntity | null> {
    return this.seenBy(viewer).andWhere('request.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** For what the system does by itself, locked until the transaction ends. */
  lock(id: string): Promise<RightsRequestEntity | null> {
    return this.manager.findOne(RightsRequestEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Of a person, the oldest first; those that `office` decides, where one is named. */
  ofPerson(personId: string, office: string | null): Promise<RightsRequestEntity[]> {
    const where = office === null ? { personId } : { personId, office };
    return this.manager.find(RightsRequestEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** Those that wait for the desk. */
  openOfCase(caseId: string): Promise<RightsRequestEntity[]> {
    return this.manager.findBy(RightsRequestEntity, { caseId, state: 'open' });
  }

  /** Deletes those of these cases and says how many that were. That a file was erased stays provable when it is gone. */
  async eraseOfCases(caseIds: readonly string[]): Promise<number> {
    const caseId = In([...caseIds]);
    const requests = await this.manager.findBy(RightsRequestEntity, { caseId });
    const ids = requests.filter(({ kind, state }) => kind !== PROOF.kind || state !== PROOF.state).map(({ id }) => id);
    return this.erase(ids);
  }

  /** Erasures that were carried out before that time, the oldest first. */
  async erasuresBefore(before: Date, limit: number): Promise<string[]> {
    const where = { ...PROOF, decidedAt: LessThan(before) };
    const order = { decidedAt: 'ASC', id: 'ASC' } as const;
    const due = await this.manager.find(RightsRequestEntity, { where, order, take: limit, select: { id: true } });
    return due.map(({ id }) => id);
  }

  /** How many of them were there. */
  async erase(ids: readonly string[]): Promise<number> {
    return (await this.manager.delete(RightsRequestEntity, { id: In([...ids]) })).affected ?? 0;
  }

  async change({ id, ...row }: RightsRequestEntity): Promise<void> {
    mustChange(await this.manager.update(RightsRequestEntity, { id }, row));
  }

  private seenBy(viewer: Viewer): SelectQueryBuilder<RightsRequestEntity> {
    const rule = predicateOf(RIGHTS_REQUESTS, 'list', subjectOf(viewer), 'request');
    return this.manager.createQueryBuilder(RightsRequestEntity, 'request').where(`(${rule})`, parametersOf(viewer));
  }
}
