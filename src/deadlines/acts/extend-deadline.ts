import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { mayBeExtended, mayBeExtendedLate } from '../domain/may-change.js';
import { type Length } from '../law/length.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { type DeadlineOfCase } from '../persistence/deadlines.js';
import { computedAgain } from './compute-again.js';
import { DeadlineEnds } from './deadline-ends.js';
import { replaceVersion } from './keep-version.js';
import { type KeptDeadline } from './kept-deadline.js';
import { lockOpenDeadline } from './lock-open.js';

/** How much more time, why, and who granted it. */
export interface Extending extends DeadlineOfCase {
  /** Until a day, or by a length counted from the end before. */
  readonly more: { readonly until: LocalDate } | { readonly by: Length };
  readonly reason: string;
  /** Id of the authority. */
  readonly grantedBy: string;
}

/**
 * Gives a period more time. What an authority set can be extended after its end as well (§ 31 Abs. 7 VwVfG, § 26 Abs. 7
 * SGB X); a statutory period only where its own norm provides for it, and not when it has run out.
 */
@Injectable()
export class ExtendDeadline {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /**
   * Runs in the caller's transaction.
   * @throws DomainError `deadline/not-found`, `deadline/not-open`, `deadline/not-extendable`, `deadline/suspended`,
   *   `deadline/extended-too-late`, `deadline/not-longer`
   */
  async within(tx: Tx, { more, reason, grantedBy, ...which }: Extending, viewer: Viewer | null): Promise<KeptDeadline> {
    const deadline = await lockOpenDeadline(tx, which);
    const at = this.clock.now();
    const changes = tx.of(DeadlineChanges);
    await changes.extend({
      id: randomUUID(),
      line: deadline.line,
      until: 'until' in more ? more.until : null,
      by: 'by' in more ? more.by : null,
      reason,
      grantedBy,
      ...this.endBefore(deadline),
      recordedAt: at,
      recordedBy: viewer?.account ?? null,
    });
    const anew = { rules: this.rules, changes: await changes.of(deadline.line), today: this.clock.today() };
    const computed = computedAgain(deadline, anew);
    if ((computed.endDate ?? '') <= (deadline.endDate ?? '')) throw new DomainError('deadline/not-longer');
    return replaceVersion(tx, deadline, computed, { because: 'extended', at, viewer, ends: this.ends });
  }

  private endBefore({ lawId, endDate, altEndDate, suspendedAt }: DeadlineEntity) {
    const law = this.rules.deadlineById(lawId);
    if (suspendedAt !== null) throw new DomainError('deadline/suspended');
    if (law === undefined || endDate === null || !mayBeExtended(law)) {
      throw new DomainError('deadline/not-extendable', { basis: law?.extension.basis ?? null });
    }
    const retroactive = (altEndDate ?? endDate) < this.clock.today();
    if (retroactive && !mayBeExtendedLate(law)) {
      throw new DomainError('deadline/extended-too-late', { basis: law.extension.basis });
    }
    return { previousEnd: endDate, retroactive };
  }
}
