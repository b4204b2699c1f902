import { type EntityManager, In, LessThan, type SelectQueryBuilder } from 'typeorm';
import { parametersOf, predicateOf, RIGHTS_REQUESTS, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { RightsRequestEntity } from './rights-request.entity.js';
import { SealedCorrections } from './sealed-corrections.js';

/** That a file was erased, which is kept when the file is gone. */
const PROOF = { kind: 'erasure', state: 'carried_out' } as const;

export class RightsRequests {
  constructor(private readonly manager: EntityManager) {}

  async add(request: RightsRequestEntity): Promise<void> {
    await this.manager.insert(RightsRequestEntity, await new SealedCorrections(this.manager).sealed(request));
  }

  /** A page of them, newest first; without what is to be corrected. */
  page(viewer: Viewer, request: PageRequest): Promise<Page<RightsRequestEntity>> {
    return pageOf(this.seenBy(viewer), request);
  }

  /** The request, where `viewer` may see it; a foreign one looks like one that does not exist. */
  visible(id: string, viewer: Viewer): Promise<RightsRequestEntity | null> {
    return this.open(this.seenBy(viewer).andWhere('request.id = :id', { id }).getOne());
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, viewer: Viewer): Promise<RightsRequestEntity | null> {
    const found = this.seenBy(viewer).andWhere('request.id = :id', { id });
    return this.open(found.setLock('pessimistic_write').getOne());
  }

  /** For what the system does by itself, locked until the transaction ends. */
  lock(id: string): Promise<RightsRequestEntity | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    return this.open(this.manager.findOne(RightsRequestEntity, { where: { id }, lock }));
  }

  /** Of a person, the oldest first; those that `office` decides, where one is named. */
  async ofPerson(personId: string, office: string | null): Promise<RightsRequestEntity[]> {
    const where = office === null ? { personId } : { personId, office };
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    const requests = await this.manager.find(RightsRequestEntity, { where, order });
    return new SealedCorrections(this.manager).opened(requests);
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

  async change(request: RightsRequestEntity): Promise<void> {
    const { id, ...row } = await new SealedCorrections(this.manager).sealed(request);
    mustChange(await this.manager.update(RightsRequestEntity, { id }, row));
  }

  /** Seals at most `limit` corrections that were stored before they were sealed; tells how many. */
  async sealStored(limit: number): Promise<number> {
    const requests = await this.manager
      .createQueryBuilder(RightsRequestEntity, 'request')
      .where('request.correction IS NOT NULL')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    for (const request of requests) await this.change(request);
    return requests.length;
  }

  private async open(found: Promise<RightsRequestEntity | null>): Promise<RightsRequestEntity | null> {
    const request = await found;
    if (request !== null) await new SealedCorrections(this.manager).opened([request]);
    return request;
  }

  private seenBy(viewer: Viewer): SelectQueryBuilder<RightsRequestEntity> {
    const rule = predicateOf(RIGHTS_REQUESTS, 'list', subjectOf(viewer), 'request');
    return this.manager.createQueryBuilder(RightsRequestEntity, 'request').where(`(${rule})`, parametersOf(viewer));
  }
}
