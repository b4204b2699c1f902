import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type EventType } from '../domain/event-types.js';

/** Something that happened to a hand-off, written in the transaction in which it happened. */
@Entity('event')
@Index('event_subject', ['subject', 'sequence'], { unique: true })
export class EventEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: EventType;
  @Column('uuid') subject: string;
  /** Which step of the subject it was, from 1, without gaps. */
  @Column('int') sequence: number;
  @Column('timestamptz') at: Date;
}
