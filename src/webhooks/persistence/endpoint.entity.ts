import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type EventType } from '../../events/index.js';
import { type DisabledBecause, type EndpointState } from '../domain/endpoint-state.js';

/** An address of a partner's system to which the events of one office are sent. */
@Entity('webhook_endpoint')
@Index('webhook_endpoint_office', ['office', 'createdAt', 'id'])
@Index('webhook_endpoint_due', ['wakeAt'], { where: 'wake_at IS NOT NULL' })
export class EndpointEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') authority: string;
  @Column('text') office: string;
  @Column('text') url: string;
  /** What is sent to it; everything where there is none. */
  @Column('text', { array: true }) types: EventType[];
  @Column('text') state: EndpointState;
  @Column('text', { name: 'disabled_because', nullable: true }) disabledBecause: DisabledBecause | null;
  /** Place in what the office reads, up to which deliveries have been made. */
  @Column('bigint') position: string;
  /** Tries in a row that failed. */
  @Column('int') failures: number;
  @Column('timestamptz', { name: 'last_success_at', nullable: true }) lastSuccessAt: Date | null;
  /** Nothing is tried before; stays until a try succeeds. */
  @Column('timestamptz', { name: 'rests_until', nullable: true }) restsUntil: Date | null;
  /** When it has to be looked at next; `null` where nothing waits. */
  @Column('timestamptz', { name: 'wake_at', nullable: true }) wakeAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  /** Grows by one with every change that its owner can see in it; the strong ETag. */
  @Column('int') version: number;
}
