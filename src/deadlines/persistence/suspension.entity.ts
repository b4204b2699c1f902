import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A time during which the clock of a deadline stands still. */
@Entity('deadline_suspension')
@Index('deadline_suspension_line', ['line', 'since'])
@Index('deadline_suspension_number', ['line', 'number'], { unique: true })
@Index('deadline_suspension_one_open', ['line'], { unique: true, where: '(until IS NULL)' })
export class SuspensionEntity {
  @PrimaryColumn('uuid') id: string;
  /** The deadline in all its versions. */
  @Column('uuid') line: string;
  /** Which of the things that were done to it, extensions included. */
  @Column('int') number: number;
  /** Of periods that are not in hours, the day in Europe/Berlin counts: the first one that is not counted. */
  @Column('timestamptz') since: Date;
  /** The same way, the first day that counts again; `null` while it stands still. */
  @Column('timestamptz', { nullable: true }) until: Date | null;
  /** Why, as whoever acts now may read it; stored in the clear only until it is sealed. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { name: 'sealed_reason', nullable: true }) sealedReason?: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
}
