import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlineEnds, type KeptDeadline } from '../../deadlines/index.js';
import { TakeBackNotification } from '../../notifications/index.js';
import { type Tx } from '../../platform/database/index.js';
import { occasionsOf } from '../domain/reminder-occasion.js';

/** What was told of a version of a deadline that ended is taken back; what still waits to be sent never leaves. */
@Injectable()
export class TakeBackReminders implements OnModuleInit {
  constructor(
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
    @Inject(TakeBackNotification) private readonly takeBack: TakeBackNotification,
  ) {}

  onModuleInit(): void {
    this.ends.add((tx, ended) => this.of(tx, ended));
  }

  private async of(tx: Tx, { deadline, reminders }: KeptDeadline): Promise<void> {
    for (const occasion of occasionsOf(deadline.id, reminders)) await this.takeBack.within(tx, occasion);
  }
}
