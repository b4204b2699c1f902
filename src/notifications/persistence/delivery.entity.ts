import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ChannelId, type DeliveryState } from '../domain/delivery.js';

/** The way of one notification to its person. Holds no address: that is asked for at each try. */
@Entity('delivery')
@Index('delivery_notification', ['notificationId'], { unique: true })
@Index('delivery_state', ['state', 'createdAt', 'id'])
export class DeliveryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'notification_id' }) notificationId: string;
  @Column('text') channel: ChannelId;
  /** The same at every try, so that the other side can see that two mails are one. */
  @Column('text', { name: 'message_id' }) messageId: `<${string}@${string}>`;
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
