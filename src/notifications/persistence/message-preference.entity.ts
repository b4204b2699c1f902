import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { type Digest, type LocalTime, type OutsideChannel, type PostalAddress } from '../domain/preference.js';

/** How one person wants to be told, where they said so. Language and mail address stand with the person. */
@Entity('message_preference')
@Check('message_preference_quiet_hours', '(quiet_from IS NULL) = (quiet_to IS NULL)')
@Check('message_preference_digest', 'num_nulls(digest_every, digest_at, digest_weekday) IN (0, 3)')
export class MessagePreferenceEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { array: true }) channels: OutsideChannel[];
  @Column('text', { nullable: true }) phone: string | null;
  @Column('jsonb', { name: 'postal_address', nullable: true }) postalAddress: PostalAddress | null;
  @Column('text', { name: 'quiet_from', nullable: true }) quietFrom: LocalTime | null;
  @Column('text', { name: 'quiet_to', nullable: true }) quietTo: LocalTime | null;
  @Column('text', { name: 'digest_every', nullable: true }) digestEvery: Digest['every'] | null;
  @Column('text', { name: 'digest_at', nullable: true }) digestAt: LocalTime | null;
  @Column('int', { name: 'digest_weekday', nullable: true }) digestWeekday: number | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
