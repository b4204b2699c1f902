import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type ComputedDeadline } from '../domain/deadline-answer.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type NewVersionBecause } from '../persistence/deadline-state.js';
import { Deadlines } from '../persistence/deadlines.js';
import { Reminders } from '../persistence/reminders.js';
import { type DeadlineEnds } from './deadline-ends.js';
import { rowsOf } from './deadline-rows.js';
import { endDeadline } from './end-deadline.js';
import { type KeptDeadline } from './kept-deadline.js';

/** Keeps a deadline with its reminders; the first look at them is promised. */
export async function keepDeadline(tx: Tx, kept: KeptDeadline, viewer: Viewer | null): Promise<KeptDeadline> {
  const { deadline, reminders } = kept;
  await tx.of(Deadlines).add(deadline);
  await tx.of(Reminders).add(reminders);
  await tx.of(AuditTrail).record({
    at: deadline.startedAt,
    viewer,
    action: 'deadline.start',
    objectType: 'deadline',
    objectId: deadline.id,
    outcome: 'done',
    details: {
      law: deadline.lawId,
      ruleVersion: deadline.ruleVersion,
      reminders: reminders.length,
      ...(deadline.because !== null && { because: deadline.because, line: deadline.line }),
    },
  });
  await tx.of(Outbox).add('deadline.started', deadline.id);
  if (deadline.because !== null) await tx.of(Outbox).add('deadline.moved', deadline.id);
  return kept;
}

/** Why and when there is another version. */
export type Again = Readonly<{ because: NewVersionBecause; at: Date }>;

/** The version after `old`, with the days as they are now. */
export function versionAfter(old: DeadlineEntity, computed: ComputedDeadline, { because, at }: Again): KeptDeadline {
  const { caseId, personId, authority, office, line, occasion, triggerEvent, delivery, inputs } = old;
  const same = { caseId, personId, authority, office, line, occasion, triggerEvent, delivery, inputs };
  const version = { because, replaces: null, revision: old.revision + 1, startedAt: at };
  return rowsOf({ ...same, ...version }, computed);
}

/** Why, when and by whom a version takes the place of another. */
export interface Replacing extends Again {
  readonly viewer: Viewer | null;
  readonly ends: DeadlineEnds;
}

/** The days as they are now take the place of those in `old`, which is open and locked and stays in the record. */
export async function replaceVersion(
  tx: Tx,
  old: DeadlineEntity,
  computed: ComputedDeadline,
  { because, at, viewer, ends }: Replacing,
): Promise<KeptDeadline> {
  await endDeadline(tx, old, { state: 'superseded', at, viewer, ends });
  return keepDeadline(tx, versionAfter(old, computed, { because, at }), viewer);
}
