import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { calculateDeadline } from '../domain/calculate-deadline.js';
import { Deadlines } from '../persistence/deadlines.js';
import { Reminders } from '../persistence/reminders.js';
import { isSameCalculation, rowsOf } from './deadline-rows.js';
import { type DeadlineStart } from './deadline-start.js';
import { endDeadline } from './end-deadline.js';
import { type KeptDeadline } from './kept-deadline.js';
import { refused } from './refused.js';

/**
 * Computes a deadline and keeps it with its reminder ladder. In one case one law is open once for each person and
 * authority: the same trigger again answers what is kept, another trigger or another result supersedes it.
 */
@Injectable()
export class StartDeadline {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Runs in the caller's transaction. A refused calculation is thrown before anything is written, so that the caller
   * may go on without the deadline.
   * @throws DomainError with the code of the refusal, or `deadline/no-date` where the law names no day
   */
  async within(tx: Tx, start: DeadlineStart, viewer: Viewer | null): Promise<KeptDeadline> {
    const at = this.clock.now();
    const started = this.compute(start, at);
    const deadlines = tx.of(Deadlines);
    await deadlines.serialise(start.caseId);
    const kept = await deadlines.lockKept(started.deadline);
    const same = kept.find((one) => isSameCalculation(one, started.deadline));
    if (same !== undefined) return { deadline: same, reminders: await tx.of(Reminders).of([same.id]) };
    for (const open of kept.filter(({ state }) => state === 'open')) {
      await endDeadline(tx, open, { state: 'superseded', at, viewer });
    }
    await this.keep(tx, started, viewer);
    return started;
  }

  private compute({ caseId, personId, authority, office, ...event }: DeadlineStart, at: Date): KeptDeadline {
    const answer = calculateDeadline({ ...event, today: this.clock.today() });
    if (answer.kind !== 'computed') throw refused(answer);
    const { triggerEvent, delivery = null } = event;
    return rowsOf({ caseId, personId, authority, office, triggerEvent, delivery, startedAt: at }, answer);
  }

  private async keep(tx: Tx, { deadline, reminders }: KeptDeadline, viewer: Viewer | null): Promise<void> {
    await tx.of(Deadlines).add(deadline);
    await tx.of(Reminders).add(reminders);
    await tx.of(AuditTrail).record({
      at: deadline.startedAt,
      viewer,
      action: 'deadline.start',
      objectType: 'deadline',
      objectId: deadline.id,
      outcome: 'done',
      details: { law: deadline.lawId, ruleVersion: deadline.ruleVersion, reminders: reminders.length },
    });
    await tx.of(Outbox).add('deadline.started', deadline.id);
  }
}
