import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Length } from '../law/length.js';

/** More time that was granted: until a day, or by a length counted from the end before. */
@Entity('deadline_extension')
@Index('deadline_extension_number', ['line', 'number'], { unique: true })
export class ExtensionEntity {
  @PrimaryColumn('uuid') id: string;
  /** The deadline in all its versions. */
  @Column('uuid') line: string;
  /** Which of the things that were done to it, suspensions included. */
  @Column('int') number: number;
  /** Exactly one of `until` and `by` is there. */
  @Column('date', { nullable: true }) until: LocalDate | null;
  @Column('jsonb', { nullable: true }) by: Length | null;
  /** Why, as whoever acts now may read it; stored in the clear only until it is sealed. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { name: 'sealed_reason', nullable: true }) sealedReason?: string | null;
  /** Authority that granted it. */
  @Column('text', { name: 'granted_by' }) grantedBy: string;
  @Column('date', { name: 'previous_end' }) previousEnd: LocalDate;
  /** Whether it was granted after the end before. */
  @Column('boolean') retroactive: boolean;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
}
