import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many rows of a lane may go into the queue now: a token bucket that all workers share. */
@Entity('send_allowance')
export class SendAllowanceEntity {
  @PrimaryColumn('text') lane: string;
  @Column('double precision') tokens: number;
  /** Time of the database, because the clocks of two workers may differ. */
  @Column('timestamptz', { name: 'filled_at' }) filledAt: Date;
}
