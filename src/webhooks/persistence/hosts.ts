import { type EntityManager, IsNull, Not } from 'typeorm';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { HostEntity } from './host.entity.js';

/** Names under which webhooks may be reached. */
export class Hosts {
  constructor(private readonly manager: EntityManager) {}

  isApproved(host: string): Promise<boolean> {
    return this.manager.existsBy(HostEntity, { host, approvedAt: Not(IsNull()) });
  }

  page(request: PageRequest): Promise<Page<HostEntity>> {
    return pageOf(this.manager.createQueryBuilder(HostEntity, 'host'), request);
  }

  byId(id: string): Promise<HostEntity | null> {
    return this.manager.findOneBy(HostEntity, { id });
  }

  isKnown(host: string): Promise<boolean> {
    return this.manager.existsBy(HostEntity, { host });
  }

  /** Locked until the transaction ends. */
  lock(id: string): Promise<HostEntity | null> {
    return this.manager.findOne(HostEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async add(host: HostEntity): Promise<void> {
    await this.manager.insert(HostEntity, host);
  }

  async approve(id: string, approvedBy: string, approvedAt: Date): Promise<void> {
    mustChange(await this.manager.update(HostEntity, { id }, { approvedBy, approvedAt }));
  }

  async remove(id: string): Promise<void> {
    await this.manager.delete(HostEntity, { id });
  }
}
