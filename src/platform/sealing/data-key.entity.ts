import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That there is, or was, a key for what is said about one person; the key itself stands in its grants only. */
@Entity('data_key')
export class DataKeyEntity {
  /** The person; the chain of hand-offs where nobody is named as a person of this installation. */
  @PrimaryColumn('uuid') subject: string;
  @PrimaryColumn('int') version: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  /** When it was deleted with all its grants; what it has sealed cannot be read by anybody since. */
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt: Date | null;
}
