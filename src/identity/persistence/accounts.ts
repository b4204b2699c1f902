import { In, type EntityManager } from 'typeorm';
import { type Role } from '../../platform/access/index.js';
import { AccountEntity } from './account.entity.js';

/** What a token says of whom it was issued to, and in which session. */
export interface TokenHolder {
  readonly issuer: string;
  readonly subject: string;
  readonly session: string | undefined;
  readonly issuedAt: Date;
}

const SESSION_WAS_ENDED = `EXISTS (
  SELECT 1 FROM ended_session ended
  WHERE ended.issuer = account.issuer
    AND (ended.session = :session
      OR (ended.session IS NULL AND ended.subject = account.subject AND ended.ended_at >= :issuedAt)))`;

/** Roles of people who look after cases. */
const STAFF: Role[] = ['guide', 'clerk', 'counsellor'];

export class Accounts {
  constructor(private readonly manager: EntityManager) {}

  /** The active account behind a token, unless the session of the token was ended at the issuer. */
  holding({ issuer, subject, session, issuedAt }: TokenHolder): Promise<AccountEntity | null> {
    return this.manager
      .createQueryBuilder(AccountEntity, 'account')
      .where({ issuer, subject, active: true })
      .andWhere(`NOT ${SESSION_WAS_ENDED}`, { session: session ?? null, issuedAt })
      .getOne();
  }

  /** Active people, no systems, who work at an office, in a steady order. */
  staffOf(offices: readonly string[]): Promise<AccountEntity[]> {
    return this.manager.find(AccountEntity, {
      where: { office: In([...offices]), active: true, role: In(STAFF) },
      order: { subject: 'ASC' },
    });
  }

  /** Active accounts of an authority in a role. */
  inRole(authority: string, role: Role): Promise<AccountEntity[]> {
    return this.manager.find(AccountEntity, { where: { authority, role, active: true }, order: { id: 'ASC' } });
  }

  /** Every account of a person, also those that are switched off. */
  ofPerson(personId: string): Promise<AccountEntity[]> {
    return this.manager.find(AccountEntity, { where: { personId }, order: { id: 'ASC' } });
  }

  activeById(id: string): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { id, active: true });
  }

  bySubject(issuer: string, subject: string): Promise<AccountEntity | null> {
    return this.manager.findOneBy(AccountEntity, { issuer, subject });
  }

  async keep(account: AccountEntity): Promise<void> {
    await this.manager.upsert(AccountEntity, account, ['id']);
  }

  /** Stores `account`; one that is there keeps everything but the issuer its subject signs in at. */
  async addOrMove(account: AccountEntity): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values(account)
      .orUpdate(['issuer'], ['id'])
      .execute();
  }
}
