import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A data key, wrapped for one authority and for one matter that it has to do with; who has none reads nothing of the matter. */
@Entity('key_grant')
@Index('key_grant_scope', ['scope'])
@Index('key_grant_authority', ['authority', 'authorityVersion'])
export class KeyGrantEntity {
  @PrimaryColumn('uuid') subject: string;
  @PrimaryColumn('int') version: number;
  /** The case or the hand-off whose values it opens. */
  @PrimaryColumn('uuid') scope: string;
  @PrimaryColumn('text') authority: string;
  @Column('int', { name: 'authority_version' }) authorityVersion: number;
  @Column('text') wrapped: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
