import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `rerouted`: it went on to another office; `held`: it stays where it is, and its sender looks after it. */
export type WaitingFate = 'rerouted' | 'held';

/** What became of a hand-off that waited at an endpoint when that was closed. */
@Entity('waiting_hand_off')
@Index('waiting_hand_off_closure', ['closureId'])
export class WaitingHandOffEntity {
  @PrimaryColumn('uuid', { name: 'hand_off_id' }) handOffId: string;
  @PrimaryColumn('uuid', { name: 'closure_id' }) closureId: string;
  @Column('text') fate: WaitingFate;
  /** The hand-off it goes on as. */
  @Column('uuid', { nullable: true }) successor: string | null;
  @Column('timestamptz') at: Date;
}
