import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact of a member that starts a declared deadline, as it was when it last did. */
@Entity('watched_day')
export class WatchedDayEntity {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId: string;
  @PrimaryColumn('text', { name: 'law_id' }) lawId: string;
  /** The value of the fact: a deadline that was withdrawn is not started again by the same one. */
  @Column('text') value: string;
  /** What was started; `null` where the calculation was refused. */
  @Column('uuid', { name: 'deadline_id', nullable: true }) deadlineId: string | null;
}
