import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What one authority finds a matter by without opening it: the keyed hash of one of its values. It is there as long as the
 * authority has the grant for the matter, and goes with it.
 */
@Entity('value_digest')
@Index('value_digest_search', ['authority', 'field', 'digest'])
@Index('value_digest_key', ['authority', 'searchVersion'])
export class ValueDigestEntity {
  /** The case or the hand-off whose value it is. */
  @PrimaryColumn('uuid') scope: string;
  @PrimaryColumn('text') authority: string;
  @PrimaryColumn('text') field: string;
  /** Subject and version of the data key that seals the value. */
  @Column('uuid') subject: string;
  @Column('int') version: number;
  /** HMAC-SHA-256 of the field and the normalised value, in base64url. */
  @Column('text') digest: string;
  /** Version of the search key of the authority. */
  @Column('int', { name: 'search_version' }) searchVersion: number;
  /** The value itself, sealed, so that the search key can be replaced. */
  @Column('text', { name: 'sealed_value' }) sealedValue: string;
}
