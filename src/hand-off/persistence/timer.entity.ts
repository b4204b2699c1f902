import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Rung, type Span } from '../domain/timers.js';

/** One timer of one hand-off. A rung exists once for each step it counts from, so that it can fire only once. */
@Entity('hand_off_timer')
@Index('hand_off_timer_rung', ['handOffId', 'rung', 'anchor'], { unique: true })
@Index('hand_off_timer_due', ['dueAt'], { where: '(fired_at IS NULL) AND (stopped_at IS NULL)' })
export class TimerEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'hand_off_id' }) handOffId: string;
  @Column('text') rung: Rung;
  /** Sequence of the event it counts from. */
  @Column('int') anchor: number;
  /** What it counts in. */
  @Column('text') unit: Span['unit'];
  /** `null` while it stands still; `leftAmount` then holds what is left, in `unit`. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('int', { name: 'left_amount', nullable: true }) leftAmount: number | null;
  @Column('timestamptz', { name: 'fired_at', nullable: true }) firedAt: Date | null;
  @Column('timestamptz', { name: 'stopped_at', nullable: true }) stoppedAt: Date | null;
}
