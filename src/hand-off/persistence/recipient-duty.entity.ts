import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type DutyKind } from '../domain/recipient-duty.js';

/** What a receiver has to delete or to correct, and its confirmation that it did. */
@Entity('recipient_duty')
@Index('recipient_duty_reference', ['reference'], { unique: true })
@Index('recipient_duty_deletion', ['handOffId'], { unique: true, where: `kind = 'delete'` })
@Index('recipient_duty_occasion', ['occasion', 'handOffId'], { unique: true })
@Index('recipient_duty_office', ['office', 'createdAt', 'id'])
@Index('recipient_duty_open', ['remindAt'], { where: 'acknowledged_at IS NULL' })
export class RecipientDutyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'hand_off_id' }) handOffId: string;
  @Column('text') kind: DutyKind;
  /** What it follows from: the hand-off itself that was revoked, or the request of the person. */
  @Column('uuid') occasion: string;
  @Column('text') authority: string;
  @Column('text') office: string;
  /** Names of the fields to delete or to correct. */
  @Column('text', { array: true }) fields: string[];
  /**
   * What the fields have to say from now on, as it is read; empty for a deletion, and as soon as the duty is acknowledged; `null`
   * for whoever has no key to it. What is stored of it is sealed.
   */
  @Column('jsonb') contents: Readonly<Record<string, string>> | null;
  /** The same under the key of the person, in the form of `sealValue`; `null` where there is nothing to say (any more). */
  @Column('text', { name: 'sealed_contents', nullable: true }) sealedContents?: string | null;
  /** When it was imposed. */
  @Column('timestamptz', { name: 'imposed_at' }) createdAt: Date;
  /** How often the receiver was reminded, and when it is next; `null` when it is not any more. */
  @Column('int') reminders: number;
  @Column('timestamptz', { name: 'remind_at', nullable: true }) remindAt: Date | null;
  /** Number of the receipt for it; `null` until it is confirmed. */
  @Column('text', { nullable: true }) reference: string | null;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy: string | null;
}
