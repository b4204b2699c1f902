import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type DeadlineState } from '../persistence/deadline-state.js';
import { type DeadlineOfCase, Deadlines } from '../persistence/deadlines.js';
import { Reminders } from '../persistence/reminders.js';
import { type DeadlineEnds } from './deadline-ends.js';
import { type KeptDeadline } from './kept-deadline.js';

type EndState = Exclude<DeadlineState, 'open'>;

const ACTION: Readonly<Record<EndState, string>> = {
  met: 'deadline.meet',
  superseded: 'deadline.supersede',
  withdrawn: 'deadline.withdraw',
};

/** How a deadline ends; `viewer` is `null` where the system ends it. */
export interface Ending {
  readonly state: EndState;
  readonly at: Date;
  readonly viewer: Viewer | null;
  readonly ends: DeadlineEnds;
  /** Why, by code, where the state does not say it. */
  readonly because?: string;
}

/**
 * Ends an open deadline of a case; a repeat changes nothing.
 * @throws DomainError `deadline/not-found`, `deadline/not-open`
 */
export async function endDeadlineOfCase(tx: Tx, which: DeadlineOfCase, ending: Ending): Promise<KeptDeadline> {
  const deadline = await tx.of(Deadlines).lock(which);
  if (deadline === null) throw new DomainError('deadline/not-found');
  if (deadline.state !== 'open' && deadline.state !== ending.state) {
    throw new DomainError('deadline/not-open', { state: deadline.state });
  }
  const ended = deadline.state === 'open' ? await endDeadline(tx, deadline, ending) : deadline;
  return { deadline: ended, reminders: await tx.of(Reminders).of([ended.id]) };
}

/** Ends a version that is open and locked, and takes back the reminders that have not left. */
export async function endDeadline(tx: Tx, deadline: DeadlineEntity, ending: Ending): Promise<DeadlineEntity> {
  const { state, at, viewer, ends, because } = ending;
  const ended = { ...deadline, state, endedAt: at, endedBecause: because ?? null, version: deadline.version + 1 };
  await tx.of(Deadlines).change(ended);
  await tx.of(Reminders).cancel(deadline.id, at);
  await tx.of(AuditTrail).record({
    at,
    viewer,
    action: ACTION[state],
    objectType: 'deadline',
    objectId: deadline.id,
    outcome: 'done',
    details: { law: deadline.lawId, ruleVersion: deadline.ruleVersion, ...(because !== undefined && { because }) },
  });
  await ends.of(tx, { deadline: ended, reminders: await tx.of(Reminders).of([ended.id]) });
  return ended;
}
