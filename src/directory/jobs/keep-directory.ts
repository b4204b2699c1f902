import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { SynchroniseDirectory } from '../acts/synchronise-directory.js';

/** Brings the directory up to date when a process starts, and every five minutes in a worker: offices and the day change. */
@Injectable()
export class KeepDirectory implements ScheduledWork, OnModuleInit, OnApplicationBootstrap {
  readonly name = 'directory-synchronisation';
  readonly every = 300_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(SynchroniseDirectory) private readonly synchronise: SynchroniseDirectory,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  onApplicationBootstrap(): Promise<void> {
    return this.synchronise.run();
  }

  run(): Promise<void> {
    return this.synchronise.run();
  }
}
