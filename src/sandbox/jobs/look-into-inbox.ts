import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { PlayClerk } from '../acts/play-clerk.js';

/** The clerks of the practice authority look into their inbox every two seconds. */
@Injectable()
export class LookIntoInbox implements ScheduledWork, OnModuleInit {
  readonly name = 'sandbox-inbox';
  readonly every = 2_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(PlayClerk) private readonly play: PlayClerk,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  async run(): Promise<void> {
    await this.play.run();
  }
}
