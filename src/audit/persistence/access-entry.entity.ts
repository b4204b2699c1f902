import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody was shown, or refused, something about a person. What was shown is not here, but its hash. */
@Entity('access_log')
@Index('access_log_at', ['at', 'id'])
@Index('access_log_object', ['objectId', 'at'])
@Index('access_log_account', ['account', 'at'])
@Index('access_log_place', ['chain', 'position'], { unique: true })
export class AccessEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') account: string;
  @Column('text') role: string;
  @Column('text', { nullable: true }) authority: string | null;
  @Column('text', { nullable: true }) office: string | null;
  /** A purpose of staff, `own-matter` of a person, `hand-off` of the system of a partner. */
  @Column('text') purpose: string;
  /** File reference; `null` where nobody has to name one. */
  @Column('text', { nullable: true }) reference: string | null;
  /** Code given at a spot check. */
  @Column('text', { nullable: true }) reason: string | null;
  /** Route or root field. */
  @Column('text') action: string;
  @Column('uuid', { name: 'object_id', nullable: true }) objectId: string | null;
  /** Names of what was asked for or shown, never contents. */
  @Column('text', { array: true }) fields: string[];
  /** SHA-256 of the filters of a search. */
  @Column('text', { name: 'search_hash', nullable: true }) searchHash: string | null;
  @Column('text') outcome: 'shown' | 'refused';
  @Column('uuid', { name: 'request_id' }) requestId: string;
  /** SHA-256 of the whole answer. */
  @Column('text', { name: 'answer_hash', nullable: true }) answerHash: string | null;
  @Column('smallint') chain: number;
  @Column('int') position: number;
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text') hash: string;
}
