import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { ReadCases } from '../../case-routing/index.js';
import { isBoundBySecrecy } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { beginningOf, type BreakGlassCategory } from '../domain/terms.js';
import { type BreakGlassEntity } from '../persistence/break-glass.entity.js';
import { BreakGlasses } from '../persistence/break-glasses.js';
import { SealedReasons } from '../persistence/sealed-reasons.js';
import { TellOfBreakGlass } from './tell-of-break-glass.js';

/** What somebody wants to read, and why. */
export interface Asked {
  readonly id: string;
  readonly caseId: string;
  readonly category: BreakGlassCategory;
  readonly reason: string;
}

/**
 * Takes down that somebody has to read a case of another office now. The answer is the same whether there is such a case or not,
 * and whether it can be opened: what a body bound by secrecy keeps (§ 203 StGB) never can.
 */
@Injectable()
export class AskToRead {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(TellOfBreakGlass) private readonly tell: TellOfBreakGlass,
  ) {}

  /**
   * A repeat under the same id gives what was made.
   * @throws DomainError `request/forbidden` to an account without an office
   */
  run(asked: Asked, viewer: Viewer): Promise<BreakGlassEntity> {
    return this.work.run(async (tx) => {
      const made = await tx.of(BreakGlasses).visible(asked.id, viewer);
      if (made !== null) return made;
      const request = await this.requestFor(tx, asked, viewer);
      await tx.of(BreakGlasses).add(request);
      const about = { objectType: 'break-glass', objectId: request.id, outcome: 'done' } as const;
      const details = { case: asked.caseId, category: asked.category, state: request.state };
      await tx.of(AuditTrail).record({ at: request.createdAt, viewer, action: 'break-glass.ask', ...about, details });
      await this.tell.secondPeople(tx, request);
      if (request.openedAt !== null) await this.tell.opened(tx, request);
      return request;
    });
  }

  private async requestFor(tx: Tx, asked: Asked, { account, authority, office }: Viewer): Promise<BreakGlassEntity> {
    if (authority === null || office === null) throw new DomainError('request/forbidden');
    const { id, caseId, category, reason } = asked;
    const found = await tx.asSystem(() => this.cases.keeperOf(tx, caseId));
    const opened = found === null || isBoundBySecrecy(found.authority) ? null : found;
    const whose = { id, subject: opened?.personId ?? id, authority };
    const now = this.clock.now();
    return {
      ...whose,
      caseId,
      opens: opened === null ? null : caseId,
      category,
      sealedReason: await tx.of(SealedReasons).sealed(whose, reason),
      requestedBy: account,
      office,
      createdAt: now,
      decidedBy: null,
      decidedAt: null,
      ...beginningOf(category, now),
    };
  }
}
