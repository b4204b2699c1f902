import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Instruction } from '../domain/deadline-facts.js';
import { type OpenPoint, type SetPeriod } from '../domain/letter.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { type Length } from '../law/length.js';
import { type RemedyRoute } from '../law/remedy-routes.js';

/** A letter of an authority, with what starts periods and nothing of what it says. */
@Entity('received_letter')
@Index('received_letter_case', ['caseId', 'recordedAt'])
export class LetterEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  /** The authority that sent it. */
  @Column('text') authority: string;
  /** The public service it decides on, where that is known. */
  @Column('text', { nullable: true }) service: string | null;
  @Column('text') delivery: DeliveryRuleId;
  /** Day of the act of delivery, such as posting; `null` where nobody knows it. Never the date printed on the letter. */
  @Column('date', { name: 'posted_on', nullable: true }) postedOn: LocalDate | null;
  /** Day the postman wrote on the envelope of a Zustellungsurkunde. */
  @Column('date', { name: 'envelope_date', nullable: true }) envelopeDate: LocalDate | null;
  /** Whether it reached the person outside Germany. */
  @Column('boolean') abroad: boolean;
  @Column('text') instruction: Instruction;
  /** What the instruction on remedies names; `null` where there is none or it was not read. */
  @Column('text', { nullable: true }) route: RemedyRoute | null;
  @Column('jsonb', { name: 'remedy_period', nullable: true }) remedyPeriod: Length | null;
  /** The time the authority sets for an answer, beside the remedy. */
  @Column('jsonb', { name: 'set_period', nullable: true }) setPeriod: SetPeriod | null;
  /** What has to be asked before every period that follows from it is known. */
  @Column('jsonb') open: OpenPoint[];
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'corrected_at', nullable: true }) correctedAt: Date | null;
  @Column('int') version: number;
}
