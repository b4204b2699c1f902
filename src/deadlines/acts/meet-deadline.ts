import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type DeadlineOfCase } from '../persistence/deadlines.js';
import { DeadlineEnds } from './deadline-ends.js';
import { endDeadlineOfCase } from './end-deadline.js';
import { type KeptDeadline } from './kept-deadline.js';

/** What the deadline asked for was done: nobody is reminded any more. */
@Injectable()
export class MeetDeadline {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /**
   * Runs in the caller's transaction.
   * @throws DomainError `deadline/not-found`, `deadline/not-open`
   */
  within(tx: Tx, which: DeadlineOfCase, viewer: Viewer | null): Promise<KeptDeadline> {
    return endDeadlineOfCase(tx, which, { state: 'met', at: this.clock.now(), viewer, ends: this.ends });
  }
}
