import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Offices } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CompetenceDisputeEntity } from '../persistence/competence-dispute.entity.js';
import { CompetenceDisputes } from '../persistence/competence-disputes.js';

/** What a human found, on the version of the dispute that was seen. */
export interface Settlement {
  readonly id: string;
  readonly version: number;
  /** The office that is competent after all; the lead keeps the matter where it is left out. */
  readonly competentOffice?: string;
  /** How it was settled. */
  readonly note: string;
}

/** Disputes about competence: who sees them, and how a human ends one. */
@Injectable()
export class DisputeDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  page(viewer: Viewer, request: PageRequest): Promise<Page<CompetenceDisputeEntity>> {
    return this.work.read((tx) => tx.of(CompetenceDisputes).page(viewer, request));
  }

  /** @throws DomainError `hand-off/dispute-not-found` */
  async one(id: string, viewer: Viewer): Promise<CompetenceDisputeEntity> {
    const dispute = await this.work.read((tx) => tx.of(CompetenceDisputes).visible(id, viewer));
    if (dispute === null) throw new DomainError('hand-off/dispute-not-found');
    return dispute;
  }

  /**
   * Who leads or the welcome desk settles it; those who deny being competent cannot. The matter may then be passed on again.
   * @throws DomainError `hand-off/dispute-not-found`, `hand-off/version-conflict`, `hand-off/not-yours-to-settle`,
   * `hand-off/dispute-settled`, `hand-off/no-office`
   */
  settle({ id, version, competentOffice, note }: Settlement, viewer: Viewer): Promise<CompetenceDisputeEntity> {
    return this.work.run(async (tx) => {
      const before = await tx.of(CompetenceDisputes).lockVisible(id, viewer);
      if (before === null) throw new DomainError('hand-off/dispute-not-found');
      const { settledBy, leadOffice, deskOffice } = before;
      if (settledBy === viewer.account && before.version === version + 1) return before;
      if (before.version !== version)
        throw new DomainError('hand-off/version-conflict', { currentVersion: before.version });
      if (settledBy !== null) throw new DomainError('hand-off/dispute-settled');
      if (viewer.office !== leadOffice && viewer.office !== deskOffice) {
        throw new DomainError('hand-off/not-yours-to-settle');
      }
      await assertOffice(tx, competentOffice);
      const settled = { settledAt: this.clock.now(), settledBy: viewer.account, note, version: version + 1 };
      const after = { ...before, ...settled, competentOffice: competentOffice ?? null };
      await tx.of(CompetenceDisputes).change(after);
      await this.record(tx, after, viewer);
      return after;
    });
  }

  private record(tx: Tx, { id, competentOffice }: CompetenceDisputeEntity, viewer: Viewer): Promise<void> {
    return tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer,
      action: 'competence-dispute.settle',
      objectType: 'competence-dispute',
      objectId: id,
      outcome: 'done',
      details: { competentOffice },
    });
  }
}

async function assertOffice(tx: Tx, office: string | undefined): Promise<void> {
  if (office !== undefined && (await tx.of(Offices).byId(office)) === null) throw new DomainError('hand-off/no-office');
}
