import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type OutboxHandler } from '../../platform/queue/index.js';
import { BeginTry } from '../acts/begin-try.js';
import { EndTry } from '../acts/end-try.js';
import { PostMail } from '../acts/post-mail.js';
import { DELIVER } from '../domain/delivery.js';

/**
 * Delivers one notification by mail, at least once and with one Message-ID. No transaction is open while the relay is
 * spoken to, and a failed try is no error of the job: the next one is a job of its own, due later.
 */
@Injectable()
export class DeliverNotification implements OutboxHandler, OnModuleInit {
  readonly topic = DELIVER;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(BeginTry) private readonly begin: BeginTry,
    @Inject(PostMail) private readonly post: PostMail,
    @Inject(EndTry) private readonly end: EndTry,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  async handle(deliveryId: string): Promise<void> {
    const letter = await this.begin.run(deliveryId);
    if (letter !== undefined) await this.end.run(letter, await this.post.run(letter));
  }
}
