import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type AdviserPart } from '../domain/adviser-part.js';

/** Who of the desk looks after a case, and until when; one of each part, and nobody has both. */
@Entity('case_adviser')
@Index('case_adviser_part', ['caseId', 'part'], { unique: true, where: 'until IS NULL' })
@Index('case_adviser_account', ['caseId', 'accountId'], { unique: true, where: 'until IS NULL' })
export class CaseAdviserEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') part: AdviserPart;
  @Column('timestamptz') since: Date;
  /** When it was handed on; `null` while it lasts. */
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
