import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Budget } from '../domain/budget.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { startOfDay } from '../domain/instant.js';
import { mayBeSuspended } from '../domain/may-change.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { type DeadlineOfCase } from '../persistence/deadlines.js';
import { computedAgain } from './compute-again.js';
import { DeadlineEnds } from './deadline-ends.js';
import { replaceVersion } from './keep-version.js';
import { type KeptDeadline } from './kept-deadline.js';
import { lockOpenDeadline } from './lock-open.js';

/** From when and why time does not count. */
export interface Suspending extends DeadlineOfCase {
  /** First day that does not count, today where nothing is said; of a period in hours it is this moment. */
  readonly since?: LocalDate;
  readonly reason: string;
}

/** Lets a deadline stand still; what is left of it is kept. Meanwhile there is no end, and nobody is reminded. */
@Injectable()
export class SuspendDeadline {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /**
   * Runs in the caller's transaction.
   * @throws DomainError `deadline/not-found`, `deadline/not-open`, `deadline/not-suspendable`, `deadline/suspended`,
   *   `deadline/outside-period`
   */
  async within(tx: Tx, { since, reason, ...which }: Suspending, viewer: Viewer | null): Promise<KeptDeadline> {
    const deadline = await lockOpenDeadline(tx, which);
    const at = this.clock.now();
    const from = this.beginOf(deadline, since, at);
    const changes = tx.of(DeadlineChanges);
    const earlier = await changes.suspensions([deadline.line]);
    if (earlier.some(({ until }) => until !== null && from < until)) throw new DomainError('deadline/outside-period');
    await changes.suspend({
      id: randomUUID(),
      line: deadline.line,
      since: from,
      until: null,
      reason,
      recordedAt: at,
      recordedBy: viewer?.account ?? null,
    });
    const anew = { rules: this.rules, changes: await changes.of(deadline.line), today: this.clock.today() };
    return replaceVersion(tx, deadline, computedAgain(deadline, anew), {
      because: 'suspended',
      at,
      viewer,
      ends: this.ends,
    });
  }

  private beginOf(deadline: DeadlineEntity, since: LocalDate | undefined, at: Date): Date {
    const { lawId, budget, suspendedAt } = deadline;
    const law = this.rules.deadlineById(lawId);
    if (law === undefined || budget === null || !mayBeSuspended(law)) throw new DomainError('deadline/not-suspendable');
    if (suspendedAt !== null) throw new DomainError('deadline/suspended');
    const day = since ?? localDateOf(at);
    const inHours = budget.unit === 'milliseconds';
    if (!(inHours ? runsAt(deadline, budget, at) : runsOn(deadline, budget, day)) || day > localDateOf(at)) {
      throw new DomainError('deadline/outside-period');
    }
    return inHours ? at : startOfDay(day);
  }
}

const runsOn = ({ nominalEnd }: DeadlineEntity, { first }: Budget, day: LocalDate): boolean =>
  first <= day && nominalEnd !== null && day <= nominalEnd;

const runsAt = ({ endAt }: DeadlineEntity, { first }: Budget, at: Date): boolean =>
  Date.parse(first) <= +at && endAt !== null && at < endAt;
