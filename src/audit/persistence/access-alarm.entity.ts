import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Reading that somebody has to look into. */
@Entity('access_alarm')
@Index('access_alarm_once', ['kind', 'account', 'period'], { unique: true })
export class AccessAlarmEntity {
  @PrimaryColumn('uuid') id: string;
  /** `partner-quota`: more requests in an hour than a system may send; `reading-without-work`: many matters, no work on them. */
  @Column('text') kind: 'partner-quota' | 'reading-without-work';
  @Column('uuid') account: string;
  /** Beginning of the hour or day it is about; one alarm for each. */
  @Column('timestamptz') period: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** How much it was when the alarm was raised. */
  @Column('int') count: number;
}
