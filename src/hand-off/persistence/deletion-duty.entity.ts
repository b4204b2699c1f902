import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a receiver has to delete because the basis of a hand-off ended, and its confirmation that it did. */
@Entity('deletion_duty')
@Index('deletion_duty_reference', ['reference'], { unique: true })
export class DeletionDutyEntity {
  @PrimaryColumn('uuid', { name: 'hand_off_id' }) handOffId: string;
  @Column('text') authority: string;
  @Column('text') office: string;
  /** Names of the fields to delete. */
  @Column('text', { array: true }) fields: string[];
  @Column('timestamptz', { name: 'imposed_at' }) imposedAt: Date;
  /** Number of the receipt for the deletion; `null` until it is confirmed. */
  @Column('text', { nullable: true }) reference: string | null;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy: string | null;
}
