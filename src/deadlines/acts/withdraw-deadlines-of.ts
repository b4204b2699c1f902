import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { DeadlineEnds } from './deadline-ends.js';
import { endDeadline } from './end-deadline.js';

/** The occasion that fell away, and why, by code. */
export interface FallenAway {
  readonly occasion: string;
  readonly because: string;
}

/** What followed from an occasion that does not hold any more is withdrawn; what was met stays met. */
@Injectable()
export class WithdrawDeadlinesOf {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /** Part of the caller's transaction; a repeat finds nothing open. `meant` picks, all without it. */
  async within(tx: Tx, { occasion, because }: FallenAway, meant?: (row: DeadlineEntity) => boolean): Promise<void> {
    const { clock, ends } = this;
    const ending = { state: 'withdrawn', at: clock.now(), viewer: null, ends, because } as const;
    for (const row of await tx.of(Deadlines).lockOpenOf(occasion)) {
      if (meant?.(row) ?? true) await endDeadline(tx, row, ending);
    }
  }
}
