import { type EntityManager } from 'typeorm';
import { AccountEntity } from './account.entity.js';

export class Accounts {
  constructor(private readonly manager: EntityManager) {}

  activeBySubject(issuer: string, subject: string): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { issuer, subject, active: true });
  }

  /** Stores `account`, or leaves the one that has the same issuer and subject as it is. */
  async addOnce(account: AccountEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(AccountEntity).values(account).orIgnore().execute();
  }
}
