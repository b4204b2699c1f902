import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';

/** A letter on its way to paper: it waits until somebody has put it into the post. */
@Entity('letter')
@Index('letter_created', ['createdAt', 'id'])
export class LetterEntity {
  /** The delivery it is. */
  @PrimaryColumn('uuid') id: string;
  /** PDF, as it is printed; stored under the key of the person, in the form of `sealValue`. */
  @Column('bytea', { select: false }) document: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** The day it was put into the post. */
  @Column('date', { name: 'posted_on', nullable: true }) postedOn: LocalDate | null;
  /** Account that said so. */
  @Column('uuid', { name: 'posted_by', nullable: true }) postedBy: string | null;
}
