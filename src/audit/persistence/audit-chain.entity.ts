import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of one chain of the audit record; whoever adds to the chain locks this row. */
@Entity('audit_chain')
export class AuditChainEntity {
  @PrimaryColumn('smallint') chain: number;
  /** Entries the chain has had. */
  @Column('int') count: number;
  /** Hash of its last entry. */
  @Column('text') hash: string;
}
