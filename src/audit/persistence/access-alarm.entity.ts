import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type AlarmKind } from '../domain/alarm-kinds.js';

/** Reading that somebody has to look into. */
@Entity('access_alarm')
@Index('access_alarm_once', ['kind', 'account', 'period'], { unique: true })
export class AccessAlarmEntity {
  @PrimaryColumn('uuid') id: string;
  /** What happened; see `ALARM_KINDS`. */
  @Column('text') kind: AlarmKind;
  @Column('uuid') account: string;
  /** Beginning of the hour or day it is about, or the time of what it is about; one alarm for each. */
  @Column('timestamptz') period: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** How much it was when the alarm was raised. */
  @Column('int') count: number;
}
