import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key that wraps data keys for one authority, itself wrapped by a master key that the database never sees. */
@Entity('authority_key')
export class AuthorityKeyEntity {
  @PrimaryColumn('text') authority: string;
  @PrimaryColumn('int') version: number;
  /** Id of the master key, as in `MasterKey`. */
  @Column('text') master: string;
  @Column('text') wrapped: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
