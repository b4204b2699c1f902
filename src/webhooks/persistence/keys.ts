import { type EntityManager, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { KeyEntity } from './key.entity.js';

/** The keys of endpoints; what they hold is sealed. */
export class Keys {
  constructor(private readonly manager: EntityManager) {}

  async add(key: KeyEntity): Promise<void> {
    await this.manager.insert(KeyEntity, key);
  }

  byId(id: string, endpointId: string): Promise<KeyEntity | null> {
    return this.manager.findOneBy(KeyEntity, { id, endpointId });
  }

  /** Those that sign at the moment `now`, the newest first. */
  signing(endpointId: string, now: Date): Promise<KeyEntity[]> {
    return this.manager.find(KeyEntity, {
      where: [
        { endpointId, expiresAt: IsNull() },
        { endpointId, expiresAt: MoreThan(now) },
      ],
      order: { createdAt: 'DESC', id: 'ASC' },
    });
  }

  /** Makes room for a new key: the newest goes on beside it until `until`, any before it signs no more and is forgotten. */
  async retire(endpointId: string, until: Date): Promise<void> {
    await this.manager.delete(KeyEntity, { endpointId, expiresAt: Not(IsNull()) });
    await this.manager.update(KeyEntity, { endpointId }, { expiresAt: until });
  }

  async forgetExpired(now: Date): Promise<void> {
    await this.manager.delete(KeyEntity, { expiresAt: LessThanOrEqual(now) });
  }

  /** All of them, locked until the transaction ends. */
  lockAll(): Promise<KeyEntity[]> {
    return this.manager.find(KeyEntity, { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  async seal(id: string, sealed: string): Promise<void> {
    mustChange(await this.manager.update(KeyEntity, { id }, { sealed }));
  }

  async removeAll(endpointId: string): Promise<void> {
    await this.manager.delete(KeyEntity, { endpointId });
  }
}
