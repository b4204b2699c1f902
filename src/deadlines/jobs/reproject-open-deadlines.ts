import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { ReprojectDeadlines } from '../acts/reproject-deadlines.js';

/** Looks every ten minutes for deadlines that rest on an older version of law or calendar. */
@Injectable()
export class ReprojectOpenDeadlines implements ScheduledWork, OnModuleInit {
  readonly name = 'deadline-reprojection';
  readonly every = 600_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(ReprojectDeadlines) private readonly reproject: ReprojectDeadlines,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  run(): Promise<void> {
    return this.reproject.ofAll();
  }
}
