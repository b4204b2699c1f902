import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type OutboxHandler, type ScheduledWork } from '../../platform/queue/index.js';
import { FireReminders } from '../acts/fire-reminders.js';

/** Looks every minute for reminders that are due, and at once where a deadline was just started. */
@Injectable()
export class SweepReminders implements ScheduledWork, OutboxHandler, OnModuleInit {
  readonly name = 'reminder-sweep';
  readonly every = 60_000;
  readonly topic = 'deadline.started';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(FireReminders) private readonly fireReminders: FireReminders,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
    this.handlers.handle(this);
  }

  run(): Promise<void> {
    return this.fireReminders.ofAll();
  }

  handle(deadlineId: string): Promise<void> {
    return this.fireReminders.ofDeadline(deadlineId);
  }
}
