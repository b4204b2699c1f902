import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type HoldReason } from '../../hand-off/index.js';

/** That a case has to stay beyond its time, because proceedings need it. */
@Entity('case_hold')
@Index('case_hold_one', ['caseId'], { unique: true, where: 'lifted_at IS NULL' })
export class CaseHoldEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') reason: HoldReason;
  /** File number of the proceedings. */
  @Column('text') reference: string;
  @Column('uuid', { name: 'set_by' }) setBy: string;
  @Column('timestamptz', { name: 'set_at' }) setAt: Date;
  @Column('uuid', { name: 'lifted_by', nullable: true }) liftedBy: string | null;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt: Date | null;
}
