import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type OutboxHandler } from '../../platform/queue/index.js';
import { MailAlarm } from '../acts/mail-alarm.js';

/** When an alarm was raised. */
@Injectable()
export class MailAlarms implements OutboxHandler, OnModuleInit {
  readonly topic = 'access-alarm.raised';
  readonly name = 'mail-alarm';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(MailAlarm) private readonly mail: MailAlarm,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  handle(alarmId: string): Promise<void> {
    return this.mail.run(alarmId);
  }
}
