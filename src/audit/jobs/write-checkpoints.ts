import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { SignCheckpoint } from '../acts/sign-checkpoint.js';

/** Milliseconds between two checkpoints; what is changed within it before it is signed is not found. */
const EVERY = 60_000;

/** Has a checkpoint written every minute, in a process that holds the key. */
@Injectable()
export class WriteCheckpoints implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(SignCheckpoint) private readonly sign: SignCheckpoint,
  ) {}

  onModuleInit(): void {
    if (this.config.auditKey === undefined) return;
    this.handlers.schedule({ name: 'audit.checkpoint', every: EVERY, run: () => this.sign.run() });
  }
}
