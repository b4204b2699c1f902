import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers } from '../../platform/queue/index.js';
import { WarnOfAdulthood } from '../acts/warn-of-adulthood.js';
import { WarnOfMonthGap } from '../acts/warn-of-month-gap.js';
import { WatchDays } from '../acts/watch-days.js';

const DAILY = 24 * 60 * 60_000;

/** Looks every day for what nobody sends a letter about. */
@Injectable()
export class LookAhead implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(WatchDays) private readonly watchDays: WatchDays,
    @Inject(WarnOfMonthGap) private readonly monthGap: WarnOfMonthGap,
    @Inject(WarnOfAdulthood) private readonly adulthood: WarnOfAdulthood,
  ) {}

  onModuleInit(): void {
    const looks = { 'expiry-radar': this.watchDays, 'month-gap': this.monthGap, adulthood: this.adulthood };
    for (const [name, look] of Object.entries(looks)) {
      this.handlers.schedule({ name, every: DAILY, run: () => look.ofAll() });
    }
  }
}
