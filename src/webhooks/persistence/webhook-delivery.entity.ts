import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type DeliveryState } from '../domain/delivery-state.js';

/** The way of one event to one endpoint. What the other side answered is kept as status, duration and class of fault only. */
@Entity('webhook_delivery')
@Index('webhook_delivery_event', ['endpointId', 'eventId'], { unique: true })
@Index('webhook_delivery_list', ['endpointId', 'createdAt', 'id'])
@Index('webhook_delivery_failed', ['createdAt', 'id'], { where: `state = 'failed'` })
@Index('webhook_delivery_delivered', ['deliveredAt'], { where: 'delivered_at IS NOT NULL' })
@Index('webhook_delivery_open', ['endpointId', 'dueAt'], { where: `state IN ('pending', 'sending')` })
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'endpoint_id' }) endpointId: string;
  /** `null` for a test, which is about nothing that happened. */
  @Column('uuid', { name: 'event_id', nullable: true }) eventId: string | null;
  /** Place of the event in what the office reads, which is the order of first tries; 0 for a test. */
  @Column('bigint') place: string;
  @Column('text') state: DeliveryState;
  /** Number of the last try of the schedule that began at `begunAt`. */
  @Column('int') attempt: number;
  /** When its schedule began: when it came to be, or was replayed. */
  @Column('timestamptz', { name: 'begun_at' }) begunAt: Date;
  /** Before this time it is not tried; while it is being tried, the time from which the try counts as lost. */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'tried_at', nullable: true }) triedAt: Date | null;
  @Column('int', { name: 'last_status', nullable: true }) lastStatus: number | null;
  @Column('int', { name: 'last_milliseconds', nullable: true }) lastMilliseconds: number | null;
  @Column('text', { name: 'last_fault', nullable: true }) lastFault: string | null;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** Grows by one with every change. */
  @Column('int') version: number;
}
