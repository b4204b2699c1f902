import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Role } from '../../platform/access/index.js';

/** Somebody, or a partner's system, that may sign in. Role, authority and office come from here, never from a token. */
@Entity('account')
@Index('account_issuer_subject', ['issuer', 'subject'], { unique: true })
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('text') role: Role;
  @Column('text', { nullable: true }) authority: string | null;
  @Column('text', { nullable: true }) office: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') locale: string;
  @Column('boolean', { default: true }) active: boolean;
}
