import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers } from '../../platform/queue/index.js';
import { RunRetention } from '../acts/run-retention.js';

const DAY = 86_400_000;

/** Every night: schedules of a day begin at midnight UTC. */
@Injectable()
export class NightlyRetention implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(RunRetention) private readonly retention: RunRetention,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule({ name: 'retention.nightly', every: DAY, run: () => this.retention.run() });
  }
}
