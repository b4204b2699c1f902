import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Certainty, type LocalDate } from '../../authority-kit/index.js';
import { type Region } from '../domain/calendar.js';
import { type Step } from '../domain/step.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { type DeadlineState } from './deadline-state.js';

/** A deadline of a case with every day that was computed, by which version of the law; it is never computed anew. */
@Entity('deadline')
@Index('deadline_case', ['caseId', 'startedAt'])
@Index('deadline_one_open', ['caseId', 'lawId', 'authority', 'personId'], { unique: true, where: `state = 'open'` })
export class DeadlineEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  /** The desk that keeps it. */
  @Column('text') authority: string;
  @Column('text') office: string;
  /** Id of the declared deadline; title and legal basis are read there. */
  @Column('text', { name: 'law_id' }) lawId: string;
  @Column('text', { name: 'trigger_event' }) triggerEvent: string;
  /** `null` where the law or a notice names the day. */
  @Column('date', { name: 'trigger_date', nullable: true }) triggerDate: LocalDate | null;
  @Column('text', { nullable: true }) delivery: DeliveryRuleId | null;
  @Column('date', { name: 'deemed_delivery', nullable: true }) deemedDelivery: LocalDate | null;
  @Column('date', { name: 'nominal_end', nullable: true }) nominalEnd: LocalDate | null;
  /** The legal end, until 24:00; `null` for windows back in time, which have only `effectiveFrom`. */
  @Column('date', { name: 'end_date', nullable: true }) endDate: LocalDate | null;
  /** The last moment of a period in hours. */
  @Column('timestamptz', { name: 'end_at', nullable: true }) endAt: Date | null;
  /** The later day of a second reading. */
  @Column('date', { name: 'alt_end_date', nullable: true }) altEndDate: LocalDate | null;
  @Column('date', { name: 'earliest_effect', nullable: true }) earliestEffect: LocalDate | null;
  @Column('date', { name: 'alt_earliest_effect', nullable: true }) altEarliestEffect: LocalDate | null;
  @Column('date', { name: 'effective_from', nullable: true }) effectiveFrom: LocalDate | null;
  @Column('date', { name: 'recommended_day', nullable: true }) recommendedDay: LocalDate | null;
  @Column('text') certainty: Certainty;
  /** Open legal point that bears on it. */
  @Column('text', { nullable: true }) doubt: string | null;
  @Column('date', { name: 'rule_version' }) ruleVersion: LocalDate;
  /** The Land whose public holidays were used. */
  @Column('text') calendar: Region;
  @Column('jsonb') steps: Step[];
  @Column('text') state: DeadlineState;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('int') version: number;
}
