import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AccessLog } from '../persistence/access-log.js';
import { RaiseAlarm } from './raise-alarm.js';

/** Matters somebody may open in a day without ever having worked on them; a desk that is asked much stays below. */
const MOST = 30;

const DAY = 86_400_000;

/** Work counts this long for a matter, in milliseconds. */
const WORKED_WITHIN = 30 * DAY;

/** What somebody usually reads in a day is taken from as long before, in milliseconds. */
const USUAL_OVER = 28 * DAY;

/** Looks for people who read much that is none of their work, and for whoever reads far more than they usually do. */
@Injectable()
export class WatchReading {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RaiseAlarm) private readonly raiseAlarm: RaiseAlarm,
  ) {}

  /** One alarm of each kind for each account and day (UTC). */
  run(): Promise<void> {
    const now = this.clock.now();
    const period = new Date(+now - (+now % DAY));
    return this.work.run(async (tx) => {
      const readers = await tx.of(AccessLog).readersWithoutWork(MOST, period, new Date(+now - WORKED_WITHIN));
      for (const reader of readers) {
        await this.raiseAlarm.within(tx, { kind: 'reading-without-work', period, ...reader });
      }
      const usualSince = new Date(+period - USUAL_OVER);
      for (const reader of await tx.of(AccessLog).readersAboveUsual(MOST, period, usualSince)) {
        await this.raiseAlarm.within(tx, { kind: 'reading-above-usual', period, ...reader });
      }
    });
  }
}
