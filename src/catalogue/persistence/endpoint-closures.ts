import { type EntityManager, IsNull, LessThan } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { type EndpointClosure } from '../domain/endpoint-closure.js';
import { EndpointClosureEntity } from './endpoint-closure.entity.js';

export class EndpointClosures {
  constructor(private readonly manager: EntityManager) {}

  async add(closure: EndpointClosure): Promise<void> {
    await this.manager.insert(EndpointClosureEntity, closure);
  }

  byId(id: string): Promise<EndpointClosure | null> {
    return this.manager.findOneBy(EndpointClosureEntity, { id });
  }

  /** Locked until the transaction ends. */
  lock(id: string): Promise<EndpointClosure | null> {
    return this.manager.findOne(EndpointClosureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those that nobody has reopened; whether their last day is over has to be asked of each. */
  open(): Promise<EndpointClosure[]> {
    return this.manager.find(EndpointClosureEntity, { where: { reopenedAt: IsNull() }, order: { createdAt: 'ASC' } });
  }

  /** Those whose last day is over and that were not reopened yet. */
  async over(today: LocalDate): Promise<string[]> {
    const rows = await this.manager.findBy(EndpointClosureEntity, { reopenedAt: IsNull(), until: LessThan(today) });
    return rows.map(({ id }) => id);
  }

  /** A page of them, newest first. */
  page(onlyOpen: boolean, request: PageRequest): Promise<Page<EndpointClosure>> {
    const query = this.manager.createQueryBuilder(EndpointClosureEntity, 'closure');
    return pageOf(onlyOpen ? query.where('closure.reopenedAt IS NULL') : query, request);
  }

  async change({ id, ...row }: EndpointClosure): Promise<void> {
    mustChange(await this.manager.update(EndpointClosureEntity, { id }, row));
  }
}
