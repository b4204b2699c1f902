import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many matters an account has opened, so that it is asked why every so often. */
@Entity('reader')
export class ReaderEntity {
  @PrimaryColumn('uuid') account: string;
  @Column('int') opened: number;
}
