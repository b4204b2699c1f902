import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { calculateDeadline } from '../domain/calculate-deadline.js';
import { type DeadlineChange } from '../domain/deadline-change.js';
import { inputsOf } from '../domain/deadline-inputs.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { Deadlines } from '../persistence/deadlines.js';
import { Reminders } from '../persistence/reminders.js';
import { DeadlineEnds } from './deadline-ends.js';
import { isSameTrigger, rowsOf } from './deadline-rows.js';
import { type DeadlineStart } from './deadline-start.js';
import { endDeadline } from './end-deadline.js';
import { keepDeadline } from './keep-version.js';
import { type KeptDeadline } from './kept-deadline.js';
import { refused } from './refused.js';

/**
 * Computes a deadline and keeps it with its reminder ladder. In one case one law is open once for each person, authority
 * and occasion (letter or hand-off): the same trigger again answers what is kept, another trigger supersedes it.
 */
@Injectable()
export class StartDeadline {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /**
   * Runs in the caller's transaction. A refused calculation is thrown before anything is written, so that the caller
   * may go on without the deadline.
   * @throws DomainError with the code of the refusal, or `deadline/no-date` where the law names no day
   */
  async within(tx: Tx, start: DeadlineStart, viewer: Viewer | null): Promise<KeptDeadline> {
    const at = this.clock.now();
    const started = this.compute(start, at);
    const deadlines = tx.of(Deadlines);
    await deadlines.serialise(start.caseId);
    const kept = await deadlines.lockKept(started.deadline);
    const same = kept.find((one) => isSameTrigger(one, started.deadline));
    if (same !== undefined) return { deadline: same, reminders: await tx.of(Reminders).of([same.id]) };
    const open = kept.find(({ state }) => state === 'open');
    return keepDeadline(tx, open === undefined ? started : await this.correct(tx, open, start, at, viewer), viewer);
  }

  /** What was suspended or granted stays with the matter when its trigger is corrected. */
  private async correct(tx: Tx, open: DeadlineEntity, start: DeadlineStart, at: Date, viewer: Viewer | null) {
    const changes = await tx.of(DeadlineChanges).of(open.line);
    const corrected = this.compute(start, at, { version: open, changes });
    await endDeadline(tx, open, { state: 'superseded', at, viewer, ends: this.ends });
    return corrected;
  }

  private compute(start: DeadlineStart, at: Date, earlier?: Earlier): KeptDeadline {
    const { caseId, personId, authority, office, occasion = null, replaces = null, ...event } = start;
    const answer = calculateDeadline({ ...event, today: this.clock.today() }, this.rules, earlier?.changes);
    if (answer.kind !== 'computed') throw refused(answer);
    const { triggerEvent, delivery = null } = event;
    const matter = { caseId, personId, authority, office, occasion };
    const from = { triggerEvent, delivery, inputs: inputsOf(event), startedAt: at };
    return rowsOf({ ...matter, ...from, ...(earlier ? laterThan(earlier.version) : firstOf(replaces)) }, answer);
  }
}

const laterThan = ({ line, revision }: DeadlineEntity) =>
  ({ line, revision: revision + 1, replaces: null, because: 'trigger-corrected' }) as const;

const firstOf = (replaces: string | null) =>
  ({ replaces, because: replaces === null ? null : 'trigger-corrected' }) as const;

/** The version that is corrected, and what was done to the deadline until then. */
interface Earlier {
  readonly version: DeadlineEntity;
  readonly changes: readonly DeadlineChange[];
}
