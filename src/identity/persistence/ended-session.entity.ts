import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A logout the issuer told us of: tokens of the session, or all earlier ones of the subject, are refused from then on. */
@Entity('ended_session')
@Index('ended_session_session', ['issuer', 'session'])
@Index('ended_session_subject', ['issuer', 'subject'])
export class EndedSessionEntity {
  /** Id of the logout token, so that one is taken once. */
  @PrimaryColumn('text') id: string;
  @Column('text') issuer: string;
  /** `null` where the issuer ended every session of the subject. */
  @Column('text', { nullable: true }) session: string | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('timestamptz', { name: 'ended_at' }) endedAt: Date;
}
