import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an account opened a matter for, so that it need not say so again for some hours. */
@Entity('opened_matter')
export class OpenedMatterEntity {
  @PrimaryColumn('uuid') account: string;
  /** Id of what was opened; for lists, the nil UUID. */
  @PrimaryColumn('uuid') matter: string;
  @Column('text') purpose: string;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('timestamptz') since: Date;
}
