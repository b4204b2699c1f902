import { randomUUID } from 'node:crypto';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type EventType } from '../domain/event-types.js';
import { Events } from '../persistence/events.js';

export interface NewEvent {
  readonly type: EventType;
  readonly subject: string;
  /** Which step of the subject it was; each is written once. */
  readonly sequence: number;
  readonly at: Date;
  /** The offices that may know of it. */
  readonly offices: readonly string[];
}

/** Part of the transaction in which it happened: there is an event exactly where it has happened. */
export async function writeEvent(tx: Tx, { offices, ...happened }: NewEvent): Promise<void> {
  const id = randomUUID();
  await tx.asSystem(() => tx.of(Events).add({ id, ...happened }, [...new Set(offices)]));
  await tx.of(Outbox).add('event.written', id);
}
