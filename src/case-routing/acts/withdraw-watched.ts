import { Inject, Injectable } from '@nestjs/common';
import { WithdrawDeadline } from '../../deadlines/index.js';
import { TakeBackNotification } from '../../notifications/index.js';
import { type Tx } from '../../platform/database/index.js';
import { occasionsOf } from '../domain/reminder-occasion.js';

/** Ends a deadline whose fact was taken back, and takes back what was told of it. */
@Injectable()
export class WithdrawWatched {
  constructor(
    @Inject(WithdrawDeadline) private readonly withdrawDeadline: WithdrawDeadline,
    @Inject(TakeBackNotification) private readonly takeBack: TakeBackNotification,
  ) {}

  /** @throws DomainError what `WithdrawDeadline` throws, before anything is written */
  async within(tx: Tx, caseId: string, id: string): Promise<void> {
    const { reminders } = await this.withdrawDeadline.within(tx, { id, caseId }, null);
    for (const occasion of occasionsOf(id, reminders)) await this.takeBack.within(tx, occasion);
  }
}
