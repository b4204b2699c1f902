import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { UnitOfWork } from '../database/index.js';
import { toDomainError } from '../problem/index.js';
import { Handlers } from './handlers.js';
import { Outbox } from './outbox.js';

/** Runs one outbox row to its end; safe to run twice. */
@Injectable()
export class OutboxRun {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * @throws Error whose message is a code only, because the queue keeps the message of what failed
   */
  async run(id: string): Promise<void> {
    const row = await this.work.read((tx) => tx.of(Outbox).open(id));
    if (row === null) return;
    const handler = this.handlers.forTopic(row.topic);
    if (handler === undefined) throw new Error('outbox/no-handler');
    try {
      await handler.handle(row.subject);
    } catch (error) {
      throw codeOnly(error);
    }
    await this.work.run((tx) => tx.of(Outbox).markDone(id, this.clock.now()));
  }

  giveUp(id: string, fault: string): Promise<void> {
    return this.work.run((tx) => tx.of(Outbox).markDead(id, this.clock.now(), fault));
  }
}

/** Without the cause: its message may quote a person, and the queue would keep it. */
const codeOnly = (error: unknown): Error => new Error(toDomainError(error).code);
