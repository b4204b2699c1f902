import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { EVENT_TYPES, writeEvent } from '../../events/index.js';
import { CaseLeads } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { DeletionLock, RetainedKinds } from '../../platform/retention/index.js';
import { type CloseReason } from '../domain/close-reasons.js';
import { type CaseEntity } from '../persistence/case.entity.js';
import { type CaseFile, Cases, type CaseTurn } from '../persistence/cases.js';
import { CaseKeeping } from './case-keeping.js';
import { visibleCase } from './visible-case.js';

/** A case that the desk is done with, in the version that was read. */
export interface Closing {
  readonly caseId: string;
  readonly version: number;
  readonly reason: CloseReason;
}

/** Ends a case when nothing of it is open any more: its time runs from there. Until it is over, the desk can open it again. */
@Injectable()
export class EndCase {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(CaseKeeping) private readonly keeping: CaseKeeping,
  ) {}

  /** @throws DomainError `case/not-found`, `case/version-conflict`, `case/closed`, `case/still-open` with `open` */
  close({ caseId, version, reason }: Closing, viewer: Viewer): Promise<CaseFile> {
    return this.work.run(async (tx) => {
      const row = await locked(tx, { caseId, version }, viewer);
      if (row.status === 'closed') throw new DomainError('case/closed');
      await tx.of(CaseLeads).lock(caseId);
      const open = await this.kinds.open(tx, 'case-file', caseId);
      if (open.length > 0) throw new DomainError('case/still-open', { open });
      const closedAt = this.clock.now();
      const turn = { status: 'closed', closedAt, closeReason: reason, closings: row.closings + 1 } as const;
      return this.turn(tx, row, turn, viewer);
    });
  }

  /** @throws DomainError `case/not-found`, `case/version-conflict`, `case/not-closed`, `case/time-over` */
  reopen({ caseId, version }: Omit<Closing, 'reason'>, viewer: Viewer): Promise<CaseFile> {
    return this.work.run(async (tx) => {
      await tx.of(DeletionLock).take();
      const row = await locked(tx, { caseId, version }, viewer);
      const end = this.keeping.endOf(row);
      if (end === null) throw new DomainError('case/not-closed');
      if (end <= this.clock.now()) throw new DomainError('case/time-over');
      const turn = { status: 'open', closedAt: null, closeReason: null, closings: row.closings } as const;
      return this.turn(tx, row, turn, viewer);
    });
  }

  private async turn(tx: Tx, row: CaseEntity, turn: CaseTurn, viewer: Viewer): Promise<CaseFile> {
    const { id: subject, office } = row;
    const at = this.clock.now();
    await tx.of(Cases).turn(row, turn);
    await tx.of(CaseLeads).end(subject, turn.closedAt);
    const step = turn.status === 'closed' ? 'close' : 'reopen';
    const about = { objectType: 'case', objectId: subject, outcome: 'done' } as const;
    const details = turn.closeReason === null ? {} : { reason: turn.closeReason };
    await tx.of(AuditTrail).record({ at, viewer, action: `case.${step}`, ...about, details });
    const sequence = 2 * turn.closings - (step === 'close' ? 1 : 0);
    await writeEvent(tx, { type: EVENT_TYPES[`${step}_case`], subject, sequence, at, offices: [office] });
    return visibleCase(tx, subject, viewer);
  }
}

/** @throws DomainError `case/not-found`, `case/version-conflict` */
async function locked(tx: Tx, { caseId, version }: Omit<Closing, 'reason'>, viewer: Viewer): Promise<CaseEntity> {
  const row = await tx.of(Cases).lockVisible(caseId, viewer);
  if (row === null) throw new DomainError('case/not-found');
  if (row.version !== version) throw new DomainError('case/version-conflict', { currentVersion: row.version });
  return row;
}
