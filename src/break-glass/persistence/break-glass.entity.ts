import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type BreakGlassState } from '../domain/states.js';
import { type BreakGlassCategory } from '../domain/terms.js';

/** Somebody asks to read a case that is none of theirs, in an emergency; a second person of their authority decides. */
@Entity('break_glass')
@Index('break_glass_list', ['createdAt', 'id'])
@Index('break_glass_opens', ['opens', 'requestedBy'], { where: 'opens IS NOT NULL' })
@Index('break_glass_unanswered', ['answerBy'], { where: `state IN ('requested', 'urgent')` })
@Check('break_glass_two_people', 'decided_by <> requested_by')
@Check('break_glass_decided', `(state IN ('granted', 'confirmed', 'refused')) = (decided_by IS NOT NULL)`)
@Check('break_glass_one_hour', `ends_at <= opened_at + interval '60 minutes'`)
@Check('break_glass_waits', `state NOT IN ('requested', 'lapsed') OR ends_at IS NULL`)
export class BreakGlassEntity {
  @PrimaryColumn('uuid') id: string;
  /** What was asked for, also where there is no such case. */
  @Column('uuid', { name: 'case_id' }) caseId: string;
  /** The case it can open; `null` where there is none, or where nobody may open it. No answer tells which. */
  @Column('uuid', { nullable: true }) opens: string | null;
  @Column('text') category: BreakGlassCategory;
  /** Why, in the words of whoever asks; sealed for their authority. */
  @Column('text', { name: 'sealed_reason' }) sealedReason: string;
  /** Whose key sealed the words: the person of the case it can open, else nobody but this row. */
  @Column('uuid', { name: 'subject' }) subject: string;
  @Column('text') state: BreakGlassState;
  @Column('uuid', { name: 'requested_by' }) requestedBy: string;
  @Column('text') authority: string;
  @Column('text') office: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** Until when the second person can answer. */
  @Column('timestamptz', { name: 'answer_by' }) answerBy: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  /** From then on the case is closed to them again. */
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt: Date | null;
}
