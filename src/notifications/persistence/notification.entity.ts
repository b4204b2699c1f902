import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something a person was told, a notice on the desk of an office, or one to somebody who works there. */
@Entity('notification')
@Index('notification_dedupe_key', ['dedupeKey'], { unique: true })
@Index('notification_person', ['personId', 'createdAt', 'id'])
@Index('notification_office', ['office', 'createdAt', 'id'])
@Index('notification_account', ['accountId', 'createdAt', 'id'])
@Index('notification_case', ['caseId', 'createdAt', 'id'])
@Check('notification_one_reader', 'num_nonnulls(person_id, office, account_id) = 1')
export class NotificationEntity {
  @PrimaryColumn('uuid') id: string;
  /** Names the occasion; nobody is told of the same one twice. */
  @Column('text', { name: 'dedupe_key' }) dedupeKey: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) office: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null;
  @Column('text') message: string;
  @Column('jsonb') params: object;
  /** The words as the person got them, whatever becomes of the texts later; `null` on the desk of an office and for staff. */
  @Column('text', { name: 'locale_used', nullable: true }) localeUsed: string | null;
  /** The language the person wanted to read then; `null` on the desk of an office. */
  @Column('text', { name: 'locale_asked', nullable: true }) localeAsked: string | null;
  /** True where the person got a language they did not ask for. */
  @Column('boolean') fallback: boolean;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) body: string | null;
  /** The neutral words for channels outside the account. */
  @Column('text', { name: 'short_text', nullable: true }) shortText: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
}
