import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadMovedDay } from '../../deadlines/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Handlers, type OutboxHandler } from '../../platform/queue/index.js';
import { ReminderDesk } from './reminder-desk.js';

/** Tells the person and the desk at once that a day they know has become another one. */
@Injectable()
export class TellOfMovedDay implements OutboxHandler, OnModuleInit {
  readonly topic = 'deadline.moved';
  readonly name = 'tell-of-moved-day';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(ReadMovedDay) private readonly read: ReadMovedDay,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ReminderDesk) private readonly desk: ReminderDesk,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  /** Running it twice tells nothing twice: the version is the occasion. */
  handle(id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const moved = await this.read.within(tx, id);
      if (moved !== null) await this.desk.tellMoved(tx, moved);
    });
  }
}
