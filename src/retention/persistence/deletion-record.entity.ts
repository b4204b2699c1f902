import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That something was deleted, by which rule; nothing of what it was. */
@Entity('deletion_record')
@Index('deletion_record_list', ['createdAt', 'id'])
@Index('deletion_record_unwritten', ['createdAt'], { where: 'written_at IS NULL' })
export class DeletionRecordEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') rule: string;
  /** What was deleted; `null` where only its number is recorded. */
  @Column('uuid', { nullable: true }) subject: string | null;
  /** Subjects it stands for. */
  @Column('int') count: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** When it stood in the file outside the database; `null` until then. */
  @Column('timestamptz', { name: 'written_at', nullable: true }) writtenAt: Date | null;
}
