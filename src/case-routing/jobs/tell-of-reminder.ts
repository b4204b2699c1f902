import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadReminder } from '../../deadlines/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { ReminderDesk } from './reminder-desk.js';

/** Sends a due rung of the ladder: to the person as a message, to an authority as a notice on the desk of its office. */
@Injectable()
export class TellOfReminder implements OnModuleInit {
  readonly topic = 'reminder.due';
  readonly name = 'tell-of-reminder';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(ReadReminder) private readonly read: ReadReminder,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ReminderDesk) private readonly desk: ReminderDesk,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  handle(id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const due = await this.read.within(tx, id);
      if (due !== null) await this.desk.tell(tx, due);
    });
  }
}
