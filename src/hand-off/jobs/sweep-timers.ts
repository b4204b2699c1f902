import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Logger } from '../../platform/logging/index.js';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { RunTimers } from '../acts/run-timers.js';

/** Hand-offs looked at in one run; the rest follows a minute later. */
const BATCH = 500;

/** Looks every minute for timers of hand-offs that are due. One that fails does not hold the others up. */
@Injectable()
export class SweepTimers implements ScheduledWork, OnModuleInit {
  readonly name = 'hand-off-timer-sweep';
  readonly every = 60_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(RunTimers) private readonly runTimers: RunTimers,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  async run(): Promise<void> {
    for (const id of await this.runTimers.due(BATCH)) {
      await this.runTimers.run(id).catch((error: unknown) => this.log.fault(error, { handOff: id }));
    }
  }
}
