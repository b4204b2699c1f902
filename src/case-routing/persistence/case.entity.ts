import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type CloseReason } from '../domain/close-reasons.js';

/** One matter of one person or household, from the first contact on. */
@Entity('case')
@Index('case_person', ['personId', 'createdAt'])
@Index('case_office', ['office', 'createdAt'])
@Index('case_reference', ['reference'], { unique: true })
@Index('case_over', ['closedAt', 'id'], { where: 'closed_at IS NOT NULL' })
@Check('case_closed', `(status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (close_reason IS NULL)`)
export class CaseEntity {
  @PrimaryColumn('uuid') id: string;
  /** Short neutral number to read out. */
  @Column('text') reference: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** The desk that keeps the file; other bodies see only what was handed over to them. */
  @Column('text') authority: string;
  @Column('text') office: string;
  /** Municipality key (AGS) of the habitual residence. */
  @Column('text') place: string;
  @Column('text', { array: true }) languages: string[];
  /** Ids of the documents the person already has. */
  @Column('text', { array: true }) documents: string[];
  @Column('text') status: 'open' | 'closed';
  /** When its desk was done with it; `null` while it is open. Its time runs from there. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('text', { name: 'close_reason', nullable: true }) closeReason: CloseReason | null;
  /** How often it was closed. */
  @Column('int', { default: 0 }) closings: number;
  @Column('date', { name: 'opened_on' }) openedOn: LocalDate;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('int') version: number;
}
