import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last checkpoint that was written outside, so that a file that was cut is noticed here; one row at most. */
@Entity('audit_checkpoint')
@Check('audit_checkpoint_one', 'id = 1')
export class AuditCheckpointEntity {
  /** Always 1. */
  @PrimaryColumn('smallint') id: number;
  @Column('int') sequence: number;
  /** SHA-256 of its line. */
  @Column('text') hash: string;
}
