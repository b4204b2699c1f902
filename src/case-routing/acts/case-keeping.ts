import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type CaseHoldEntity } from '../persistence/case-hold.entity.js';
import { CaseHolds } from '../persistence/case-holds.js';
import { type CaseEntity } from '../persistence/case.entity.js';
import { visibleCase } from './visible-case.js';

/** A case, and how long it is kept. */
export interface KeptCase {
  readonly row: CaseEntity;
  /** Before this moment it is not deleted; `null` while it is open, or somebody holds it. */
  readonly until: Date | null;
  readonly hold: CaseHoldEntity | null;
}

const DAY = 86_400_000;

/** Says how long cases are kept: from their end on, for the days of this installation. */
@Injectable()
export class CaseKeeping {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws DomainError `case/not-found` */
  read(id: string, viewer: Viewer): Promise<KeptCase> {
    return this.work.read((tx) => this.within(tx, id, viewer));
  }

  /** @throws DomainError `case/not-found` */
  async within(tx: Tx, id: string, viewer: Viewer): Promise<KeptCase> {
    const { row } = await visibleCase(tx, id, viewer);
    const hold = await tx.of(CaseHolds).of(id);
    return { row, until: hold === null ? this.endOf(row) : null, hold };
  }

  /** Before which moment each is not deleted; nothing while it is open, or somebody holds it. Who may see them is decided before. */
  async untilOf(rows: readonly CaseEntity[]): Promise<Map<string, Date | null>> {
    const holds = await this.work.read((tx) => tx.of(CaseHolds).ofCases(rows.map(({ id }) => id)));
    const held = new Set(holds.map(({ caseId }) => caseId));
    return new Map(rows.map((row) => [row.id, held.has(row.id) ? null : this.endOf(row)]));
  }

  /** When its time is over; `null` while it is open. */
  endOf({ closedAt }: CaseEntity): Date | null {
    return closedAt && new Date(+closedAt + this.config.retentionDays['case-file'] * DAY);
  }
}
