import { Inject, Injectable } from '@nestjs/common';
import { type AccountEntity, Accounts } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type AdviserPart } from '../domain/adviser-part.js';
import { type CaseAdviserEntity } from '../persistence/case-adviser.entity.js';
import { CaseAdvisers } from '../persistence/case-advisers.js';
import { type CaseEntity } from '../persistence/case.entity.js';
import { visibleCase } from './visible-case.js';

/** Somebody who looks after a case now. */
export interface Adviser {
  readonly part: AdviserPart;
  readonly account: AccountEntity;
}

/** Adviser and deputy of a case who still work at its desk, the adviser first. */
export async function advisersOf(tx: Tx, caseId: string, office: string): Promise<Adviser[]> {
  const now = await tx.of(CaseAdvisers).nowOf([caseId]);
  if (now.length === 0) return [];
  return atTheDesk({ id: caseId, office }, { now, staff: await tx.of(Accounts).staffOf([office]) });
}

interface Desk {
  readonly now: readonly CaseAdviserEntity[];
  readonly staff: readonly AccountEntity[];
}

const atTheDesk = ({ id: of, office }: Pick<CaseEntity, 'id' | 'office'>, { now, staff }: Desk): Adviser[] =>
  now.flatMap(({ caseId, part, accountId }) => {
    const account = caseId === of && staff.find((one) => one.id === accountId && one.office === office);
    return account ? [{ part, account }] : [];
  });

/** Reads who looks after a case, for whoever may see its file, and who else works at a desk. */
@Injectable()
export class ReadAdvisers {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError `case/not-found` */
  ofCase(caseId: string, viewer: Viewer): Promise<Adviser[]> {
    return this.work.read(async (tx) => {
      const { row } = await visibleCase(tx, caseId, viewer);
      return advisersOf(tx, caseId, row.office);
    });
  }

  /** Those of each case, the adviser first. Who may see them is decided before. */
  ofCases(rows: readonly CaseEntity[]): Promise<Map<string, Adviser[]>> {
    return this.work.read(async (tx) => {
      const now = await tx.of(CaseAdvisers).nowOf(rows.map(({ id }) => id));
      const staff =
        now.length === 0 ? [] : await tx.of(Accounts).staffOf([...new Set(rows.map(({ office }) => office))]);
      return new Map(rows.map((row) => [row.id, atTheDesk(row, { now, staff })]));
    });
  }

  /** Those of the viewer's own desk, the viewer among them. */
  async colleagues({ office }: Viewer): Promise<AccountEntity[]> {
    return office === null ? [] : this.work.read((tx) => tx.of(Accounts).staffOf([office]));
  }
}
