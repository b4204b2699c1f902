import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Correction } from '../domain/correction.js';
import { type RequestKind, type RequestState } from '../domain/rights-request.js';
import { type RefusalCode } from '../law/refusals.js';

/** Something a person asks for about their data, and what became of it. */
@Entity('rights_request')
@Index('rights_request_person', ['personId', 'createdAt', 'id'])
@Index('rights_request_office', ['office', 'createdAt', 'id'])
export class RightsRequestEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { default: 'rectification' }) kind: RequestKind;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  /** The desk that keeps the file and decides. */
  @Column('text') authority: string;
  @Column('text') office: string;
  @Column('text') state: RequestState;
  /** Names of what is to be corrected; none for an erasure, which is about all of the file. */
  @Column('text', { array: true }) fields: string[];
  /**
   * What is true instead, as it is read; `null` as soon as it is carried out everywhere, refused or taken back. What is stored of it
   * is sealed.
   */
  @Column('jsonb', { nullable: true }) correction: Correction | null;
  /** The same under the key of the person, in the form of `sealValue`. */
  @Column('text', { name: 'sealed_correction', nullable: true }) sealedCorrection?: string | null;
  /** Why it was refused. */
  @Column('text', { nullable: true }) code: RefusalCode | null;
  /** Account that asked: the person's, or of the desk where they asked. */
  @Column('uuid', { name: 'asked_by' }) askedBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  /** Grows by one with every change; the strong ETag. */
  @Column('int') version: number;
}
