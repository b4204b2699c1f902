import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type OutboxHandler } from '../../platform/queue/index.js';
import { FanOutEvents } from '../acts/fan-out-events.js';

/** Something happened that endpoints may have to be told of; which event it was does not matter. */
@Injectable()
export class FanOutOnEvent implements OutboxHandler, OnModuleInit {
  readonly topic = 'event.written';
  readonly name = 'fan-out';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(FanOutEvents) private readonly fanOut: FanOutEvents,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  handle(): Promise<void> {
    return this.fanOut.run();
  }
}
