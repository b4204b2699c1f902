import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { FanOutEvents } from '../acts/fan-out-events.js';
import { Keys } from '../persistence/keys.js';

/** Finds every minute what an endpoint enabled since has to be told, and forgets keys that sign no more. */
@Injectable()
export class SweepWebhooks implements ScheduledWork, OnModuleInit {
  readonly name = 'webhook-sweep';
  readonly every = 60_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(FanOutEvents) private readonly fanOut: FanOutEvents,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  async run(): Promise<void> {
    await this.work.run((tx) => tx.of(Keys).forgetExpired(this.clock.now()));
    await this.fanOut.run();
  }
}
