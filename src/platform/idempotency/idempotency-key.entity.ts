import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One request that must take effect once, and its answer as soon as there is one. No contents of hand-offs are in it. */
@Entity('idempotency_key')
@Index('idempotency_key_operation', ['operation'], { unique: true })
@Index('idempotency_key_age', ['createdAt'])
export class IdempotencyKeyEntity {
  /** Account that sent it; the same key of another account is another request. */
  @PrimaryColumn('uuid') client: string;
  /** SHA-256 of what the client sent, in hexadecimal digits. */
  @PrimaryColumn('text') key: string;
  /** Id for what the request makes, the same at every attempt; so that a second attempt finds it made. */
  @Column('uuid') operation: string;
  /** Digest of method, address, precondition and body. */
  @Column('text') fingerprint: string;
  /** Since when an attempt is running; `null` where the last one ended without an answer to keep. */
  @Column('timestamptz', { name: 'running_since', nullable: true }) runningSince: Date | null;
  @Column('int', { nullable: true }) status: number | null;
  @Column('jsonb', { nullable: true }) headers: Readonly<Record<string, string>> | null;
  /** The very bytes of the answer, as text. */
  @Column('text', { nullable: true }) body: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
