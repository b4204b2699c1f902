import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers } from '../../platform/queue/index.js';
import { WatchReading } from '../acts/watch-reading.js';

/** Milliseconds between two looks. */
const EVERY = 10 * 60_000;

/** Has somebody look at who reads what. */
@Injectable()
export class WatchReaders implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(WatchReading) private readonly watch: WatchReading,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule({ name: 'audit.watch-reading', every: EVERY, run: () => this.watch.run() });
  }
}
