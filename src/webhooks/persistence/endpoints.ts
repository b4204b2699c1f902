import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { parametersOf, predicateOf, subjectOf, WEBHOOK_ENDPOINTS } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { EndpointEntity } from './endpoint.entity.js';

export class Endpoints {
  constructor(private readonly manager: EntityManager) {}

  async add(endpoint: EndpointEntity): Promise<void> {
    await this.manager.insert(EndpointEntity, endpoint);
  }

  count(office: string): Promise<number> {
    return this.manager.countBy(EndpointEntity, { office });
  }

  /** Those of the viewer's office, newest first. */
  page(viewer: Viewer, request: PageRequest): Promise<Page<EndpointEntity>> {
    return pageOf(this.seenBy(viewer), request);
  }

  /** The endpoint, where it belongs to the viewer's office; a foreign one looks like one that does not exist. */
  visible(id: string, viewer: Viewer): Promise<EndpointEntity | null> {
    return this.seenBy(viewer).andWhere({ id }).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, viewer: Viewer): Promise<EndpointEntity | null> {
    return this.seenBy(viewer).andWhere({ id }).setLock('pessimistic_write').getOne();
  }

  lock(id: string): Promise<EndpointEntity | null> {
    return this.manager.findOne(EndpointEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  active(): Promise<EndpointEntity[]> {
    return this.manager.findBy(EndpointEntity, { state: 'active' });
  }

  /** Changes a locked endpoint; `changes.version` only where its owner can see the change. */
  async change({ id }: EndpointEntity, changes: Partial<EndpointEntity>): Promise<void> {
    mustChange(await this.manager.update(EndpointEntity, { id }, changes));
  }

  /** Has it looked at `at`, unless that is planned for an earlier time. */
  async wake(id: string, at: Date): Promise<void> {
    await this.manager.query(
      'UPDATE webhook_endpoint SET wake_at = LEAST(coalesce(wake_at, $2::timestamptz), $2::timestamptz) WHERE id = $1',
      [id, at],
    );
  }

  /** Takes those that have to be looked at now; whoever took one and did nothing is followed by another after `again`. */
  async takeDue(now: Date, again: Date, limit: number): Promise<string[]> {
    const [rows] = await this.manager.query<[{ id: string }[], number]>(
      `UPDATE webhook_endpoint SET wake_at = $2 WHERE id IN (
         SELECT id FROM webhook_endpoint WHERE wake_at <= $1 ORDER BY wake_at LIMIT $3 FOR UPDATE SKIP LOCKED
       ) RETURNING id`,
      [now, again, limit],
    );
    return rows.map(({ id }) => id);
  }

  async remove({ id }: EndpointEntity): Promise<void> {
    await this.manager.delete(EndpointEntity, { id });
  }

  private seenBy(viewer: Viewer): SelectQueryBuilder<EndpointEntity> {
    const rule = predicateOf(WEBHOOK_ENDPOINTS, 'list', subjectOf(viewer), 'endpoint');
    return this.manager.createQueryBuilder(EndpointEntity, 'endpoint').where(`(${rule})`, parametersOf(viewer));
  }
}
