import { Inject, Injectable } from '@nestjs/common';
import { asSystem, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Grouped } from '../../platform/grouped.js';
import { type Access, AccessLog } from '../persistence/access-log.js';
import { RaiseAlarm } from './raise-alarm.js';

/** What the log takes from whoever asked. */
export type ShownTo = Omit<Access, 'at' | 'account' | 'role' | 'authority' | 'office'>;

const HOUR = 3_600_000;

/** Writes down who was shown what. Answers that are about to leave at the same time are written down in one transaction. */
@Injectable()
export class LogAccesses {
  private readonly grouped = new Grouped<readonly Access[], void>(async (all) => {
    await this.add(all.flat());
    return [];
  });

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(RaiseAlarm) private readonly raiseAlarm: RaiseAlarm,
  ) {}

  /** Where others made the common transaction fail, these are written down alone. */
  run({ account, role, authority, office }: Viewer, shown: readonly ShownTo[]): Promise<void> {
    const at = this.clock.now();
    const accesses = shown.map((one) => ({ ...one, at, account, role, authority, office }));
    return this.grouped.ask(accesses).catch(() => this.add(accesses));
  }

  /** The system of a partner was refused because it asked for more than it may in an hour. */
  partnerExceeded({ account }: Viewer): Promise<void> {
    const now = this.clock.now();
    const count = this.config.rateLimits.partner;
    const alarm = { kind: 'partner-quota', account, period: new Date(+now - (+now % HOUR)), count } as const;
    return asSystem(() => this.work.run((tx) => this.raiseAlarm.within(tx, alarm)));
  }

  private add(accesses: readonly Access[]): Promise<void> {
    return asSystem(() => this.work.run((tx) => tx.of(AccessLog).add(accesses)));
  }
}
