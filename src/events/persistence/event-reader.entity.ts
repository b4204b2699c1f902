import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** One office that may know of an event, and the place of the event in what this office reads. */
@Entity('event_reader')
@Index('event_reader_feed', ['office', 'number'], { unique: true })
@Index('event_reader_unnumbered', ['written'], { where: 'number IS NULL' })
export class EventReaderEntity {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @PrimaryColumn('text') office: string;
  /** Order of writing; events of one subject are written one after the other. Has gaps, and commits out of order. */
  @Column('bigint') @Generated('increment') written: string;
  /** From 1 for each office, without gaps, given after the commit by one at a time: nothing ever appears before it. */
  @Column('bigint', { nullable: true }) number: string | null;
}
