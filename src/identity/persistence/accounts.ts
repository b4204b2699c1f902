import { In, type EntityManager } from 'typeorm';
import { type Role } from '../../platform/access/index.js';
import { AccountEntity } from './account.entity.js';

/** Roles of people who look after cases. */
const STAFF: Role[] = ['guide', 'clerk', 'counsellor'];

export class Accounts {
  constructor(private readonly manager: EntityManager) {}

  activeBySubject(issuer: string, subject: string): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { issuer, subject, active: true });
  }

  /** Active people, no systems, who work at an office, in a steady order. */
  staffOf(office: string): Promise<AccountEntity[]> {
    return this.manager.find(AccountEntity, {
      where: { office, active: true, role: In(STAFF) },
      order: { subject: 'ASC' },
    });
  }

  /** Stores `account`, or leaves the one that has the same issuer and subject as it is. */
  async addOnce(account: AccountEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(AccountEntity).values(account).orIgnore().execute();
  }
}
