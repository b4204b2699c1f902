import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type HoldReason } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DeletionLock } from '../../platform/retention/index.js';
import { type CaseHoldEntity } from '../persistence/case-hold.entity.js';
import { CaseHolds } from '../persistence/case-holds.js';
import { CaseKeeping, type KeptCase } from './case-keeping.js';

/** Says that a case has to stay beyond its time, and that it may go after all; nobody deletes meanwhile. */
@Injectable()
export class CaseHoldDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CaseKeeping) private readonly keeping: CaseKeeping,
  ) {}

  /**
   * A second order for the same case changes nothing.
   * @throws DomainError `case/not-found`
   */
  hold(caseId: string, why: { reason: HoldReason; reference: string }, viewer: Viewer): Promise<KeptCase> {
    return this.change(caseId, viewer, async (tx, hold) => {
      if (hold !== null) return;
      const set = { setBy: viewer.account, setAt: this.clock.now(), liftedBy: null, liftedAt: null };
      await tx.of(CaseHolds).add({ id: randomUUID(), caseId, ...why, ...set });
      await this.note(tx, 'case.hold', caseId, viewer, why.reason);
    });
  }

  /**
   * Where nobody holds it, nothing changes.
   * @throws DomainError `case/not-found`
   */
  lift(caseId: string, viewer: Viewer): Promise<KeptCase> {
    return this.change(caseId, viewer, async (tx, hold) => {
      if (hold === null) return;
      await tx.of(CaseHolds).lift(hold.id, viewer.account, this.clock.now());
      await this.note(tx, 'case.lift-hold', caseId, viewer, hold.reason);
    });
  }

  private change(
    caseId: string,
    viewer: Viewer,
    change: (tx: Tx, hold: CaseHoldEntity | null) => Promise<void>,
  ): Promise<KeptCase> {
    return this.work.run(async (tx) => {
      await tx.of(DeletionLock).take();
      const { hold } = await this.keeping.within(tx, caseId, viewer);
      await change(tx, hold);
      return this.keeping.within(tx, caseId, viewer);
    });
  }

  private note(tx: Tx, action: string, objectId: string, viewer: Viewer, reason: HoldReason): Promise<void> {
    const about = { objectType: 'case', objectId, outcome: 'done' as const, details: { reason } };
    return tx.of(AuditTrail).record({ at: this.clock.now(), viewer, action, ...about });
  }
}
