import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Logger } from '../../platform/logging/index.js';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { LapseBreakGlass } from '../acts/lapse-break-glass.js';

/** Looks every minute for requests that nobody answered in time. One that fails does not hold the others up. */
@Injectable()
export class LapseRequests implements ScheduledWork, OnModuleInit {
  readonly name = 'break-glass.lapse';
  readonly every = 60_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(LapseBreakGlass) private readonly lapse: LapseBreakGlass,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  async run(): Promise<void> {
    for (const id of await this.lapse.due()) {
      await this.lapse.run(id).catch((error: unknown) => this.log.fault(error, { breakGlass: id }));
    }
  }
}
