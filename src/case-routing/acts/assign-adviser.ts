import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Accounts } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type AdviserPart } from '../domain/adviser-part.js';
import { mayAssign } from '../domain/may-assign.js';
import { CaseAdvisers } from '../persistence/case-advisers.js';
import { openCase } from './visible-case.js';

/** Who takes which part in a case; `null` leaves it to nobody. */
export interface Assignment {
  readonly caseId: string;
  readonly part: AdviserPart;
  readonly accountId: string | null;
}

/**
 * Says who advises in a case and who stands in. Only somebody of the desk that keeps the file can: whoever advises for a
 * counselling service is therefore never named to another body, nor somebody of a public body to a counselling service.
 */
@Injectable()
export class AssignAdviser {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Ends what somebody else had of that part, and what the same account had of the other.
   * @throws DomainError `case/not-found`, `case/read-only`, `case/closed`, `case/not-its-adviser`, `case/no-such-colleague`
   */
  run({ caseId, part, accountId }: Assignment, viewer: Viewer): Promise<string> {
    return this.work.run(async (tx) => {
      const { row } = await openCase(tx, caseId, viewer);
      await tx.of(CaseAdvisers).serialise(caseId);
      const now = await tx.of(CaseAdvisers).nowOf([caseId]);
      if (!mayAssign(viewer, now)) throw new DomainError('case/not-its-adviser');
      if (accountId !== null) await this.isOfDesk(tx, accountId, row.office);
      if (now.some((one) => one.part === part && one.accountId === accountId)) return row.id;
      const at = this.clock.now();
      await tx.of(CaseAdvisers).end(caseId, { part, accountId }, at);
      if (accountId !== null) await tx.of(CaseAdvisers).begin({ caseId, accountId, part, since: at });
      const about = { objectType: 'case', objectId: caseId, outcome: 'done' as const };
      const details = { part, account: accountId };
      await tx.of(AuditTrail).record({ at, viewer, action: 'case.assign-adviser', ...about, details });
      return row.id;
    });
  }

  private async isOfDesk(tx: Tx, accountId: string, office: string): Promise<void> {
    const staff = await tx.of(Accounts).staffOf([office]);
    if (!staff.some(({ id }) => id === accountId)) throw new DomainError('case/no-such-colleague');
  }
}
