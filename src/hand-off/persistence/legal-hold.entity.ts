import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type HoldReason } from '../domain/legal-hold.js';

/** Somebody said that the record of a hand-off must not go, whatever its age; lifted by whoever says so later. */
@Entity('legal_hold')
@Index('legal_hold_one', ['handOffId'], { unique: true, where: 'lifted_at IS NULL' })
export class LegalHoldEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'hand_off_id' }) handOffId: string;
  @Column('text') reason: HoldReason;
  /** File number of the proceedings. */
  @Column('text') reference: string;
  @Column('uuid', { name: 'set_by' }) setBy: string;
  @Column('timestamptz', { name: 'set_at' }) setAt: Date;
  @Column('uuid', { name: 'lifted_by', nullable: true }) liftedBy: string | null;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt: Date | null;
}
