import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type SigningScheme } from '../domain/signing-scheme.js';

/** A key that signs what is sent to one endpoint. */
@Entity('webhook_key')
@Index('webhook_key_endpoint', ['endpointId', 'createdAt'])
export class KeyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'endpoint_id' }) endpointId: string;
  @Column('text') scheme: SigningScheme;
  /** `whsec_…` or `whsk_…`, sealed for this row. */
  @Column('text') sealed: string;
  /** `whpk_…`; `null` where both sides have the same secret. */
  @Column('text', { name: 'public_key', nullable: true }) publicKey: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** From when it signs no more; `null` for the newest. */
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null;
}
