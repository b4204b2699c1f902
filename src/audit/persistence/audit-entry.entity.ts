import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing somebody did or was refused. Ids, codes and field names only: never the content of a field. */
@Entity('audit_entry')
@Index('audit_entry_object', ['objectType', 'objectId', 'at'])
@Index('audit_entry_at', ['at', 'id'])
@Index('audit_entry_place', ['chain', 'position'], { unique: true })
export class AuditEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  /** Account that acted; `null` is the system itself. */
  @Column('uuid', { nullable: true }) account: string | null;
  @Column('text', { nullable: true }) authority: string | null;
  @Column('text', { nullable: true }) office: string | null;
  /** What the account said it is for, and which of its files it belongs to. */
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('text', { nullable: true }) reference: string | null;
  /** Request that did it; `null` where no request did. */
  @Column('uuid', { name: 'request_id', nullable: true }) requestId: string | null;
  @Column('text') action: string;
  @Column('text', { name: 'object_type' }) objectType: string;
  @Column('uuid', { name: 'object_id', nullable: true }) objectId: string | null;
  @Column('text') outcome: 'done' | 'refused';
  @Column('jsonb') details: object;
  @Column('smallint') chain: number;
  /** Place in its chain, from 1. */
  @Column('int') position: number;
  /** Hash of the entry before it in the chain. */
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text') hash: string;
}
