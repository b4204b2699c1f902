import { In, IsNull, type EntityManager } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { CalendarAddressEntity } from './calendar-address.entity.js';

export class CalendarAddresses {
  constructor(private readonly manager: EntityManager) {}

  async add(address: CalendarAddressEntity): Promise<void> {
    await this.manager.insert(CalendarAddressEntity, address);
  }

  /** The one that counts. */
  ofAccount(account: string): Promise<CalendarAddressEntity | null> {
    return this.manager.findOneBy(CalendarAddressEntity, { account, revokedAt: IsNull() });
  }

  /** All these accounts ever had, the first one first. */
  everOf(accounts: readonly string[]): Promise<CalendarAddressEntity[]> {
    const where = { account: In([...accounts]) };
    return this.manager.find(CalendarAddressEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  bySecret(secretHash: string): Promise<CalendarAddressEntity | null> {
    return this.manager.findOneBy(CalendarAddressEntity, { secretHash, revokedAt: IsNull() });
  }

  /** Lets only one transaction at a time change the address of `account`. */
  async serialise(account: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`calendar:${account}`]);
  }

  /** The id of what was revoked, if anything was. */
  async revoke(account: string, at: Date): Promise<string | undefined> {
    const found = await this.ofAccount(account);
    if (found !== null)
      mustChange(await this.manager.update(CalendarAddressEntity, { id: found.id }, { revokedAt: at }));
    return found?.id;
  }

  /** Removes all that these accounts ever had; how many those were. */
  async remove(accounts: readonly string[]): Promise<number> {
    const { affected } = await this.manager.delete(CalendarAddressEntity, { account: In([...accounts]) });
    return affected ?? 0;
  }

  async markUsed(id: string, at: Date): Promise<void> {
    mustChange(await this.manager.update(CalendarAddressEntity, { id }, { lastUsedAt: at }));
  }
}
