import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Logger } from '../../platform/logging/index.js';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { ApplyPlanned } from '../acts/apply-planned.js';
import { ReopenEndpoint } from '../acts/reopen-endpoint.js';

/** Looks every minute for changes of offices whose day has come, and for closures whose last day is over. */
@Injectable()
export class KeepOffices implements ScheduledWork, OnModuleInit {
  readonly name = 'office-administration';
  readonly every = 60_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(ApplyPlanned) private readonly applyPlanned: ApplyPlanned,
    @Inject(ReopenEndpoint) private readonly reopen: ReopenEndpoint,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  async run(): Promise<void> {
    await this.applyPlanned.run();
    for (const closure of await this.reopen.over()) {
      await this.reopen.end(closure).catch((error: unknown) => this.log.fault(error, { closure }));
    }
  }
}
