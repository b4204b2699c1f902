import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type OutboxHandler } from '../../platform/queue/index.js';
import { BeginTry } from '../acts/begin-try.js';
import { EndTry } from '../acts/end-try.js';
import { SendMessage } from '../acts/send-message.js';
import { DELIVER } from '../domain/delivery.js';

/**
 * Delivers one notification by its channel, at least once and under one dedupe id. No transaction is open while the other side is
 * spoken to, and a failed try is no error of the job: the next one is a job of its own, due later.
 */
@Injectable()
export class DeliverNotification implements OutboxHandler, OnModuleInit {
  readonly topic = DELIVER;
  readonly name = 'deliver';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(BeginTry) private readonly begin: BeginTry,
    @Inject(SendMessage) private readonly send: SendMessage,
    @Inject(EndTry) private readonly end: EndTry,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  async handle(deliveryId: string): Promise<void> {
    const dispatch = await this.begin.run(deliveryId);
    if (dispatch !== undefined) await this.end.run(dispatch, await this.send.run(dispatch));
  }
}
