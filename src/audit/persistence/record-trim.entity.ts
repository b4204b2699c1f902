import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the oldest entries of one chain may go. */
@Entity('record_trim')
export class RecordTrimEntity {
  @PrimaryColumn('smallint') chain: number;
  /** The last entry that may. */
  @Column('int') position: number;
  /** Whether a checkpoint says so; before that nothing goes. */
  @Column('boolean') signed: boolean;
}
