import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The secret address under which an account's calendar can be read without signing in. One of them counts at a time. */
@Entity('calendar_address')
@Index('calendar_address_secret', ['secretHash'], { unique: true })
@Index('calendar_address_one', ['account'], { unique: true, where: 'revoked_at IS NULL' })
export class CalendarAddressEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') account: string;
  /** SHA-256 of the secret in hex; the secret itself is kept nowhere. */
  @Column('text', { name: 'secret_hash' }) secretHash: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
