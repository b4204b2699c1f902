import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { Deadlines } from '../persistence/deadlines.js';
import { computeAgain } from './compute-again.js';
import { DeadlineEnds } from './deadline-ends.js';
import { endDeadline } from './end-deadline.js';
import { keepDeadline, versionAfter } from './keep-version.js';

/** The occasion that has done its work, and why, by code. */
export interface Done {
  readonly occasion: string;
  readonly because: string;
}

/** What followed from an occasion is met together with it, and goes on where that turns out to be wrong. */
@Injectable()
export class MeetDeadlinesOf {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /** Part of the caller's transaction; a repeat finds nothing open. */
  async within(tx: Tx, { occasion, because }: Done, meant: (row: DeadlineEntity) => boolean): Promise<void> {
    const ending = { state: 'met', at: this.clock.now(), viewer: null, ends: this.ends, because } as const;
    for (const row of await tx.of(Deadlines).lockOpenOf(occasion)) {
      if (meant(row)) await endDeadline(tx, row, ending);
    }
  }

  /**
   * Part of the caller's transaction; a repeat finds nothing met for that reason. What the rules of today refuse stays met: a human
   * has to look at it.
   */
  async undo(tx: Tx, { occasion, because }: Done): Promise<void> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    for (const row of await tx.of(Deadlines).lockMetOf(occasion, because)) {
      const changes = await tx.of(DeadlineChanges).of(row.line);
      const answer = computeAgain(row, { rules: this.rules, changes, today });
      if (answer.kind !== 'computed') continue;
      await keepDeadline(tx, versionAfter(row, answer, { because: 'reopened', at }), null);
    }
  }
}
