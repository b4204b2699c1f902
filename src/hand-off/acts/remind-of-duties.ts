import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { RecipientDuties } from '../persistence/recipient-duties.js';

/** Duties looked at in one run; the rest follows with the next. */
const BATCH = 200;

/** Reminds receivers of what they have not confirmed. Two may run at once: each reminder goes out once. */
@Injectable()
export class RemindOfDuties {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return this.work.run(async (tx) => {
      for (const duty of await tx.of(RecipientDuties).takeDue(this.clock.now(), BATCH)) {
        await tx.of(RecipientDuties).markReminded(duty);
        await tx.of(Outbox).add('hand-off.duty-reminded', duty.id);
      }
    });
  }
}
