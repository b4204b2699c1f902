import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key under which one authority looks for identifiers; it seals nothing. Wrapped by a master key, as `AuthorityKeyEntity`. */
@Entity('search_key')
export class SearchKeyEntity {
  @PrimaryColumn('text') authority: string;
  @PrimaryColumn('int') version: number;
  /** Id of the master key, as in `MasterKey`. */
  @Column('text') master: string;
  @Column('text') wrapped: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
