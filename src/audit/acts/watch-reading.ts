import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AccessAlarms } from '../persistence/access-alarms.js';
import { AccessLog } from '../persistence/access-log.js';

/** Matters somebody may open in a day without ever having worked on them; a desk that is asked much stays below. */
const MOST = 30;

const DAY = 86_400_000;

/** Work counts this long for a matter, in milliseconds. */
const WORKED_WITHIN = 30 * DAY;

/** Looks for people who read much that is none of their work. */
@Injectable()
export class WatchReading {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** One alarm for each account and day (UTC). */
  run(): Promise<void> {
    const now = this.clock.now();
    const period = new Date(+now - (+now % DAY));
    return this.work.run(async (tx) => {
      const readers = await tx.of(AccessLog).readersWithoutWork(MOST, period, new Date(+now - WORKED_WITHIN));
      for (const reader of readers) {
        await tx.of(AccessAlarms).raise({ kind: 'reading-without-work', period, ...reader }, now);
      }
    });
  }
}
