import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Condition, type LocalDate } from '../../authority-kit/index.js';
import { type Office, type OfficeHours, type SampleProperty } from '../domain/office.js';

/** An office as the place runs it: where, when, for which area. */
@Entity('office')
@Index('office_authority', ['authority'])
export class OfficeEntity implements Office {
  @PrimaryColumn('text') id: string;
  @Column('text') authority: string;
  @Column('text') name: string;
  @Column('text', { array: true }) area: string[];
  @Column('jsonb', { name: 'competent_for', nullable: true }) competentFor: Condition | null;
  @Column('jsonb') sites: readonly OfficeHours[];
  @Column('text', { array: true }) languages: string[];
  @Column('boolean', { name: 'interpreter_on_request' }) interpreterOnRequest: boolean;
  @Column('boolean', { name: 'accepts_hand_offs' }) acceptsHandOffs: boolean;
  @Column('text') calendar: string;
  @Column('int', { name: 'capacity_per_day' }) capacityPerDay: number;
  @Column('int', { name: 'open_matters_limit', nullable: true }) openMattersLimit: number | null;
  @Column('text') email: string;
  @Column('text', { array: true }) sample: SampleProperty[];
  @Column('text', { nullable: true }) note: string | null;
  @Column('int', { default: 1 }) version: number;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom: LocalDate | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil: LocalDate | null;
}
