import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A DPoP proof that was accepted, until it would be too old anyway; a second use is refused (RFC 9449 § 11.1). */
@Entity('used_proof')
@Index('used_proof_age', ['usedAt'])
export class UsedProofEntity {
  /** Thumbprint of the key. */
  @PrimaryColumn('text') key: string;
  @PrimaryColumn('text', { name: 'jti' }) id: string;
  @Column('timestamptz', { name: 'used_at' }) usedAt: Date;
}
