import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type OfficeChange, type OfficeChanges, type OfficeChangeState } from '../domain/office-change.js';

/** What somebody changed about an office, and from which day on. */
@Entity('office_change')
@Index('office_change_office', ['office', 'validFrom'])
@Index('office_change_planned', ['validFrom'], { where: `state = 'planned'` })
export class OfficeChangeEntity implements OfficeChange {
  @PrimaryColumn('uuid') id: string;
  @Column('text') office: string;
  @Column('date', { name: 'valid_from' }) validFrom: LocalDate;
  @Column('jsonb') changes: OfficeChanges;
  @Column('text') state: OfficeChangeState;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
