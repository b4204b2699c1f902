import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type Alarm, AccessAlarms } from '../persistence/access-alarms.js';

/** Raises an alarm for whoever looks after data protection, once for each kind, account and period; it is mailed to them. */
@Injectable()
export class RaiseAlarm {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Part of the transaction of what it is about, by the system. */
  async within(tx: Tx, alarm: Alarm): Promise<void> {
    const id = await tx.of(AccessAlarms).raise(alarm, this.clock.now());
    if (id !== null) await tx.of(Outbox).add('access-alarm.raised', id);
  }
}
