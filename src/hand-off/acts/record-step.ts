import { EVENT_TYPES, type EventType, writeEvent } from '../../events/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type HandOffAction, type HandOffState } from '../domain/states.js';
import { whoLearns } from '../domain/who-learns.js';
import { type UnlinkedEvent } from '../persistence/event-links.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';

/** A transition, with the words of the state table. */
export type RecordedStep = UnlinkedEvent & { readonly action: HandOffAction; readonly to: HandOffState };

const TYPES: Readonly<Record<HandOffAction, EventType>> = EVENT_TYPES;

/** Appends a transition to the history of the hand-off, and to what both bodies learn, in the transaction of the step. */
export async function recordStep(tx: Tx, after: HandOffEntity, step: RecordedStep): Promise<void> {
  await tx.of(HandOffs).append(step);
  const { handOffId: subject, sequence, at, action, to } = step;
  const { fromOffice, toOffice, offeredAt } = after;
  const offices = whoLearns({ to, isOffered: offeredAt !== null, fromOffice, toOffice });
  await writeEvent(tx, { type: TYPES[action], subject, sequence, at, offices });
}
