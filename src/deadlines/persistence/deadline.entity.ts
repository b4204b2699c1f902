import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Certainty, type LocalDate } from '../../authority-kit/index.js';
import { type Region } from '../domain/calendar.js';
import { type Budget } from '../domain/budget.js';
import { type DeadlineInputs } from '../domain/deadline-inputs.js';
import { type Step } from '../domain/step.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { type Confirmation, type DeadlineState, type NewVersionBecause } from './deadline-state.js';

/** Without an occasion one law is open once for each person and authority. */
const ONE_OPEN = `(state = 'open') AND (occasion IS NULL)`;
const ONE_OPEN_OF_OCCASION = `(state = 'open') AND (occasion IS NOT NULL)`;

/** One version of a deadline of a case: every day that was computed, by which version of law and calendar. */
@Entity('deadline')
@Index('deadline_case', ['caseId', 'startedAt'])
@Index('deadline_line', ['line', 'revision'], { unique: true })
@Index('deadline_one_open', ['caseId', 'lawId', 'authority', 'personId'], { unique: true, where: ONE_OPEN })
@Index('deadline_one_open_of_occasion', ['occasion', 'lawId'], { unique: true, where: ONE_OPEN_OF_OCCASION })
export class DeadlineEntity {
  @PrimaryColumn('uuid') id: string;
  /** What stays the same through all versions of the deadline: the id of the first. */
  @Column('uuid') line: string;
  /** 1 for the first version of the deadline. */
  @Column('int') revision: number;
  /** The letter or hand-off it follows from; `null` for an event that somebody stated. */
  @Column('uuid', { nullable: true }) occasion: string | null;
  /** The version of another law whose place it takes, because the letter both follow from was taken down wrongly. */
  @Column('uuid', { nullable: true }) replaces: string | null;
  /** Why there is this version; `null` where there was none before it. */
  @Column('text', { nullable: true }) because: NewVersionBecause | null;
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
  /** All else it was computed from, so that it can be computed anew. */
  @Column('jsonb') inputs: DeadlineInputs;
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
  /** Version of the calendars of public holidays. */
  @Column('date', { name: 'calendar_version' }) calendarVersion: LocalDate;
  @Column('jsonb') steps: Step[];
  /** What is counted down; `null` where nothing is, as in windows back in time or on a day the law names. */
  @Column('jsonb', { nullable: true }) budget: Budget | null;
  /** Set while no time counts; then there is no end yet. */
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  @Column('text') confirmation: Confirmation;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  /** Account of whoever has seen the letter and confirmed the days. */
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy: string | null;
  @Column('text', { name: 'confirmed_office', nullable: true }) confirmedOffice: string | null;
  @Column('text') state: DeadlineState;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** Why it ended, by code, where the state does not say it. */
  @Column('text', { name: 'ended_because', nullable: true }) endedBecause: string | null;
  @Column('int') version: number;
}
