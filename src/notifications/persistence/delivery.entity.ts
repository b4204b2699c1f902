import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ChannelId, type DeliveryState } from '../domain/delivery.js';

/**
 * The way of one notification to its person by one channel, or of several that are told together. Its id is the dedupe
 * id of every try. Holds no address: that is asked for at each try.
 */
@Entity('delivery')
@Index('delivery_notification_channel', ['notificationId', 'channel'], { unique: true })
@Index('delivery_held', ['personId', 'dueAt'], { where: `state = 'held'` })
@Index('delivery_bundle', ['bundle'], { where: 'bundle IS NOT NULL' })
@Index('delivery_state', ['state', 'createdAt', 'id'])
export class DeliveryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** `null` where it carries the deliveries whose `bundle` it is. */
  @Column('uuid', { name: 'notification_id', nullable: true }) notificationId: string | null;
  /** The delivery that carries this one. */
  @Column('uuid', { nullable: true }) bundle: string | null;
  @Column('text') channel: ChannelId;
  @Column('text') state: DeliveryState;
  /** Number of the last try. */
  @Column('int') attempt: number;
  /** Before this time it is not tried; while it is being tried, the time from which the try counts as lost. */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  /** When the last try began. */
  @Column('timestamptz', { name: 'sending_since', nullable: true }) sendingSince: Date | null;
  @Column('text', { name: 'last_failure', nullable: true }) lastFailure: string | null;
  @Column('text', { name: 'last_code', nullable: true }) lastCode: string | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** Grows by one with every change. */
  @Column('int') version: number;
}
