import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A name under which webhooks may be reached, because two administrators said so. */
@Entity('webhook_host')
@Index('webhook_host_name', ['host'], { unique: true })
@Check('webhook_host_two_people', 'approved_by <> proposed_by')
export class HostEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') host: string;
  /** `null` of what was in use before there were two. */
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy: string | null;
  /** From then on it may be called. */
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt: Date | null;
}
