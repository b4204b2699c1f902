import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Two bodies each deny being competent for a matter: it is not passed on any more until a human has decided. */
@Entity('competence_dispute')
@Index('competence_dispute_open_chain', ['chain'], { unique: true, where: 'settled_at IS NULL' })
@Index('competence_dispute_open_case', ['caseId', 'service'], {
  unique: true,
  where: '(settled_at IS NULL) AND (case_id IS NOT NULL)',
})
@Index('competence_dispute_lead', ['leadOffice', 'createdAt'])
export class CompetenceDisputeEntity {
  @PrimaryColumn('uuid') id: string;
  /** First hand-off of the chain it broke out in. */
  @Column('uuid') chain: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null;
  @Column('text') service: string;
  /** Offices that deny being competent. */
  @Column('text', { name: 'denied_by', array: true }) deniedBy: string[];
  /** Who leads the matter until it is settled: the body approached first. */
  @Column('text', { name: 'lead_authority' }) leadAuthority: string;
  @Column('text', { name: 'lead_office' }) leadOffice: string;
  /** The welcome desk that helps to settle it; `null` where it must not learn of the matter. */
  @Column('text', { name: 'desk_office', nullable: true }) deskOffice: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  /** The office found to be competent; `null` where the lead keeps the matter. */
  @Column('text', { name: 'competent_office', nullable: true }) competentOffice: string | null;
  /** How it was settled, as it is read; what is stored of it is sealed. */
  @Column('text', { nullable: true }) note: string | null;
  /** The same, in the form of `sealValue`. */
  @Column('text', { name: 'sealed_note', nullable: true }) sealedNote?: string | null;
  @Column('int') version: number;
}
