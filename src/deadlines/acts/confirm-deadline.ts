import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type DeadlineOfCase, Deadlines } from '../persistence/deadlines.js';
import { Reminders } from '../persistence/reminders.js';
import { type KeptDeadline } from './kept-deadline.js';
import { lockOpenDeadline } from './lock-open.js';

/**
 * Somebody who sees the letter stands for the days of this very version; from then on they show as certain. Every new
 * version of a remedy deadline has to be confirmed anew.
 */
@Injectable()
export class ConfirmDeadline {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Runs in the caller's transaction; a repeat changes nothing.
   * @throws DomainError `deadline/not-found`, `deadline/not-open`, `deadline/nothing-to-confirm`
   */
  async within(tx: Tx, which: DeadlineOfCase, viewer: Viewer): Promise<KeptDeadline> {
    const deadline = await lockOpenDeadline(tx, which);
    if (deadline.confirmation === 'not-needed') throw new DomainError('deadline/nothing-to-confirm');
    const confirmed = deadline.confirmation === 'confirmed' ? deadline : await this.confirm(tx, deadline, viewer);
    return { deadline: confirmed, reminders: await tx.of(Reminders).of([confirmed.id]) };
  }

  private async confirm(tx: Tx, deadline: DeadlineEntity, viewer: Viewer): Promise<DeadlineEntity> {
    const at = this.clock.now();
    const confirmed: DeadlineEntity = {
      ...deadline,
      confirmation: 'confirmed',
      confirmedAt: at,
      confirmedBy: viewer.account,
      confirmedOffice: viewer.office,
      version: deadline.version + 1,
    };
    await tx.of(Deadlines).change(confirmed);
    await tx.of(AuditTrail).record({
      at,
      viewer,
      action: 'deadline.confirm',
      objectType: 'deadline',
      objectId: deadline.id,
      outcome: 'done',
      details: { law: deadline.lawId, ruleVersion: deadline.ruleVersion, version: confirmed.version },
    });
    return confirmed;
  }
}
