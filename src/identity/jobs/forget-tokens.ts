import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Handlers, type ScheduledWork } from '../../platform/queue/index.js';
import { EndedSessions } from '../persistence/ended-sessions.js';
import { UsedProofs } from '../persistence/used-proofs.js';

const HOUR = 3_600_000;

/** Milliseconds a logout and a used proof are kept: longer than any token or proof is valid. */
const KEPT_FOR = 24 * HOUR;

/** Forgets logouts and proofs that no valid token can refer to any more. */
@Injectable()
export class ForgetTokens implements ScheduledWork, OnModuleInit {
  readonly name = 'sign-in.forget';
  readonly every = HOUR;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
  }

  run(): Promise<void> {
    const past = new Date(+this.clock.now() - KEPT_FOR);
    return this.work.run(async (tx) => {
      await tx.of(EndedSessions).forgetBefore(past);
      await tx.of(UsedProofs).forgetBefore(past);
    });
  }
}
