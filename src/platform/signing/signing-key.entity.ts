import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public half of a key this installation has signed with; kept after the key is replaced, so that old signatures hold. */
@Entity('signing_key')
export class SigningKeyEntity {
  @PrimaryColumn('text') kid: string;
  /** Public point, base64url. */
  @Column('text') x: string;
  @Column('timestamptz') since: Date;
}
