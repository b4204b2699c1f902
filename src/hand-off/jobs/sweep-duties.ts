import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers } from '../../platform/queue/index.js';
import { RemindOfDuties } from '../acts/remind-of-duties.js';

const TEN_MINUTES = 600_000;

/** Looks for duties that nobody has confirmed in time. */
@Injectable()
export class SweepDuties implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(RemindOfDuties) private readonly remind: RemindOfDuties,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule({ name: 'recipient-duty-sweep', every: TEN_MINUTES, run: () => this.remind.run() });
  }
}
