import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Counts } from '../domain/filing-date.js';
import { type ReceiptNotes } from '../domain/receipt-notes.js';
import { type ReceiptKind } from '../domain/receipt.js';

/** What a body confirmed to the person, with the day that counts; never changed. */
@Entity('receipt')
@Index('receipt_hand_off', ['handOffId', 'issuedAt'])
@Index('receipt_reference', ['reference'], { unique: true })
export class ReceiptEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'hand_off_id' }) handOffId: string;
  @Column('text') kind: ReceiptKind;
  /** Short neutral number a person can read out. */
  @Column('text') reference: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
  @Column('text', { name: 'issued_by' }) issuedBy: string;
  @Column('text', { name: 'issued_by_office' }) issuedByOffice: string;
  @Column('text') service: string;
  /** Day of the first filing, and the body it was filed with. */
  @Column('date', { name: 'filed_on' }) filedOn: LocalDate;
  @Column('text', { name: 'filed_with' }) filedWith: string;
  /** Day it reached the body that issued this receipt. */
  @Column('date', { name: 'received_on' }) receivedOn: LocalDate;
  /** Which of the two days counts in law, by which rule. */
  @Column('text') counts: Counts;
  @Column('date', { name: 'counts_from', nullable: true }) countsFrom: LocalDate | null;
  @Column('text') rule: string;
  @Column('date', { name: 'rule_version' }) ruleVersion: LocalDate;
  @Column('jsonb') notes: ReceiptNotes;
  /** The signed statement as it is shown to others (compact JWS, RFC 7515). */
  @Column('text') jws: string;
}
