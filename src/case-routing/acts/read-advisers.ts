import { Inject, Injectable } from '@nestjs/common';
import { type AccountEntity, Accounts } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type AdviserPart } from '../domain/adviser-part.js';
import { CaseAdvisers } from '../persistence/case-advisers.js';
import { visibleCase } from './visible-case.js';

/** Somebody who looks after a case now. */
export interface Adviser {
  readonly part: AdviserPart;
  readonly account: AccountEntity;
}

/** Adviser and deputy of a case who still work at its desk, the adviser first. */
export async function advisersOf(tx: Tx, caseId: string, office: string): Promise<Adviser[]> {
  const now = await tx.of(CaseAdvisers).now(caseId);
  if (now.length === 0) return [];
  const staff = await tx.of(Accounts).staffOf(office);
  return now.flatMap(({ part, accountId }) => {
    const account = staff.find(({ id }) => id === accountId);
    return account === undefined ? [] : [{ part, account }];
  });
}

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

  /** Those of the viewer's own desk, the viewer among them. */
  async colleagues({ office }: Viewer): Promise<AccountEntity[]> {
    return office === null ? [] : this.work.read((tx) => tx.of(Accounts).staffOf(office));
  }
}
