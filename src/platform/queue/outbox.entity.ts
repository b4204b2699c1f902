import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that must happen after a commit. The row decides; the job in the queue only carries its id. */
@Entity('outbox')
@Index('outbox_open', ['dueAt'], { where: 'done_at IS NULL AND dead_at IS NULL' })
export class OutboxEntity {
  @PrimaryColumn('uuid') id: string;
  /** What happened or is to be done, in the past tense or as an order: `hand-off.offered`, `notification.deliver`. */
  @Column('text') topic: string;
  /** The row it is about, in a table of the module that wrote it. */
  @Column('uuid') subject: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  /** When it was last put into the queue, and how often. */
  @Column('timestamptz', { name: 'relayed_at', nullable: true }) relayedAt: Date | null;
  @Column('int', { default: 0 }) relays: number;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;
  /** When it was given up after its last attempt, and the code of the fault. */
  @Column('timestamptz', { name: 'dead_at', nullable: true }) deadAt: Date | null;
  @Column('text', { nullable: true }) fault: string | null;
}
