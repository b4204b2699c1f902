import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';

/**
 * One transition of a hand-off; `sequence` equals the version it led to. Linked to the one before, and never changed; only its
 * words are removed with the contents.
 */
@Entity('hand_off_event')
export class HandOffEventEntity {
  @PrimaryColumn('uuid', { name: 'hand_off_id' }) handOffId: string;
  @PrimaryColumn('int') sequence: number;
  @Column('text') action: string;
  @Column('text', { nullable: true }) from: string | null;
  @Column('text') to: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) account: string | null;
  @Column('text', { nullable: true }) authority: string | null;
  @Column('text', { nullable: true }) office: string | null;
  /** Code of the reason or outcome. */
  @Column('text', { nullable: true }) reason: string | null;
  /** What the acting body wrote to the other one, such as a question. */
  @Column('text', { nullable: true }) note: string | null;
  /** Note and salt under the key of the person; both are `null` in the database then. */
  @Column('text', { name: 'sealed_note', nullable: true }) sealedNote?: string | null;
  /** Whether a note that was written cannot be read, by this reader or by anybody. Known after reading. */
  noteUnreadable?: boolean;
  /** Keeps a short note from being guessed by its hash; removed with it. */
  @Column('text', { name: 'note_salt', nullable: true }) noteSalt: string | null;
  /** SHA-256 over salt and note, in hexadecimal digits; stays when both are gone. */
  @Column('text', { name: 'note_hash', nullable: true }) noteHash: string | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn: LocalDate | null;
  /** The day the step has effect from in law, where that is another than the day it was written down. */
  @Column('date', { name: 'effective_on', nullable: true }) effectiveOn: LocalDate | null;
  /** `hash` of the event before; `null` for the first. */
  @Column('text', { name: 'previous_hash', nullable: true }) previousHash: string | null;
  /** SHA-256 over the event and `previousHash`, in hexadecimal digits. */
  @Column('text') hash: string;
}
