import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The one body that leads a case; an accepted TRANSFER moves it in the same transaction. */
@Entity('case_lead')
@Index('case_lead_office', ['office', 'since'])
export class CaseLeadEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') authority: string;
  @Column('text') office: string;
  @Column('timestamptz') since: Date;
  /** When the case was closed: nothing is handed over from it since. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
