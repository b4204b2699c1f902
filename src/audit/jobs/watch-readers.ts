import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers } from '../../platform/queue/index.js';
import { OpenMatter } from '../acts/open-matter.js';
import { WatchReading } from '../acts/watch-reading.js';

/** Milliseconds between two looks. */
const EVERY = 10 * 60_000;

/** Has somebody look at who reads what, and forget what was opened long ago. */
@Injectable()
export class WatchReaders implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(WatchReading) private readonly watch: WatchReading,
    @Inject(OpenMatter) private readonly matters: OpenMatter,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule({ name: 'audit.watch-reading', every: EVERY, run: () => this.watch.run() });
    this.handlers.schedule({ name: 'audit.forget-opened', every: EVERY, run: () => this.matters.forget() });
  }
}
