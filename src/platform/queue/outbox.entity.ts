import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that must happen after a commit. The row decides; the job in the queue only carries its id. */
@Entity('outbox')
@Index('outbox_open', ['dueAt'], { where: 'done_at IS NULL AND dead_at IS NULL' })
@Index('outbox_lane', ['lane', 'rank', 'dueAt'], {
  where: 'lane IS NOT NULL AND done_at IS NULL AND dead_at IS NULL',
})
@Index('outbox_trying', ['tryingUntil'], { where: 'trying_until IS NOT NULL' })
@Index('outbox_dead', ['createdAt', 'id'], { where: 'dead_at IS NOT NULL' })
@Index('outbox_done', ['doneAt'], { where: 'done_at IS NOT NULL' })
export class OutboxEntity {
  @PrimaryColumn('uuid') id: string;
  /** What happened or is to be done, in the past tense or as an order: `hand-off.offered`, `notification.deliver`. */
  @Column('text') topic: string;
  /** The row it is about, in a table of the module that wrote it. */
  @Column('uuid') subject: string;
  /** The channel it leaves by, where that has limits of its own, and its turn there: the lowest first. */
  @Column('text', { nullable: true }) lane: string | null;
  @Column('int', { default: 3 }) rank: number;
  /** The one handler it is for; `null` until it is split, where several handle its topic. */
  @Column('text', { nullable: true }) handler: string | null;
  /** Trace it belongs to, as `traceparent` of W3C Trace Context: random ids, where somebody traces. */
  @Column('text', { nullable: true }) trace: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  /** When it was last put into the queue, and how often; `null` again after a try that failed. */
  @Column('timestamptz', { name: 'relayed_at', nullable: true }) relayedAt: Date | null;
  @Column('int', { default: 0 }) relays: number;
  /** How many tries began; counted before each of them, because a try may take its process with it. */
  @Column('int', { default: 0 }) attempts: number;
  /** How many tries never came to an end. */
  @Column('int', { default: 0 }) lost: number;
  /** While it is being tried: when the try counts as lost unless its worker says that it lives. Time of the database. */
  @Column('timestamptz', { name: 'trying_until', nullable: true }) tryingUntil: Date | null;
  @Column('timestamptz', { name: 'first_try_at', nullable: true }) firstTryAt: Date | null;
  @Column('timestamptz', { name: 'last_try_at', nullable: true }) lastTryAt: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;
  /** When it was given up or taken back. */
  @Column('timestamptz', { name: 'dead_at', nullable: true }) deadAt: Date | null;
  /** Code of the last fault, and the class of the error behind it; never its message, which may quote a person. */
  @Column('text', { nullable: true }) fault: string | null;
  @Column('text', { name: 'error_class', nullable: true }) errorClass: string | null;
}
