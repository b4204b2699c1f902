import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { DeadlineEnds } from './deadline-ends.js';
import { endDeadline } from './end-deadline.js';

/** The occasion a matter had, the one it goes on as, and why, by code. */
export interface OccasionMove {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

/**
 * Deadlines go on under another occasion. No day moves, so they stay the versions they are; one that the new occasion has
 * started already itself takes the place of the moved one.
 */
@Injectable()
export class MoveDeadlines {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /** Part of the caller's transaction; a repeat finds nothing to move. */
  async within(tx: Tx, move: OccasionMove): Promise<void> {
    const there = new Set((await tx.of(Deadlines).lockOpenOf(move.to)).map(({ lawId }) => lawId));
    const ending = { state: 'withdrawn', at: this.clock.now(), viewer: null, ends: this.ends } as const;
    for (const row of await tx.of(Deadlines).lockOpenOf(move.from)) {
      if (there.has(row.lawId)) await endDeadline(tx, row, { ...ending, because: move.because });
      else await this.one(tx, row, move);
    }
  }

  private async one(tx: Tx, row: DeadlineEntity, { to, because }: OccasionMove): Promise<void> {
    await tx.of(Deadlines).change({ ...row, occasion: to, version: row.version + 1 });
    await tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer: null,
      action: 'deadline.move',
      objectType: 'deadline',
      objectId: row.id,
      outcome: 'done',
      details: { law: row.lawId, because, from: row.occasion, to },
    });
  }
}
