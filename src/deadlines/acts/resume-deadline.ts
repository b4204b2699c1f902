import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { startOfDay } from '../domain/instant.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { type DeadlineOfCase } from '../persistence/deadlines.js';
import { computedAgain } from './compute-again.js';
import { DeadlineEnds } from './deadline-ends.js';
import { replaceVersion } from './keep-version.js';
import { type KeptDeadline } from './kept-deadline.js';
import { lockOpenDeadline } from './lock-open.js';

/** From when time counts again. */
export interface Resuming extends DeadlineOfCase {
  /** First day that counts again, today where nothing is said; of a period in hours it is this moment. */
  readonly on?: LocalDate;
}

/** Lets a suspended deadline go on with what was left of it. */
@Injectable()
export class ResumeDeadline {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /**
   * Runs in the caller's transaction.
   * @throws DomainError `deadline/not-found`, `deadline/not-open`, `deadline/not-suspended`, `deadline/outside-period`
   */
  async within(tx: Tx, { on, ...which }: Resuming, viewer: Viewer | null): Promise<KeptDeadline> {
    const deadline = await lockOpenDeadline(tx, which);
    const at = this.clock.now();
    const changes = tx.of(DeadlineChanges);
    await changes.resume(deadline.line, beginOf(deadline, on, at));
    const anew = { rules: this.rules, changes: await changes.of(deadline.line), today: this.clock.today() };
    return replaceVersion(tx, deadline, computedAgain(deadline, anew), {
      because: 'resumed',
      at,
      viewer,
      ends: this.ends,
    });
  }
}

function beginOf({ suspendedAt, budget }: DeadlineEntity, on: LocalDate | undefined, at: Date): Date {
  if (suspendedAt === null) throw new DomainError('deadline/not-suspended');
  if (budget?.unit === 'milliseconds') return at;
  const day = on ?? localDateOf(at);
  if (day < localDateOf(suspendedAt) || day > localDateOf(at)) throw new DomainError('deadline/outside-period');
  return startOfDay(day);
}
