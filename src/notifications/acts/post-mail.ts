import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/logging/index.js';
import { composeMail } from '../channels/compose-mail.js';
import { MailAddressProblem } from '../channels/mail-address.js';
import { MailTransport, type SendFailure, type SendResult } from '../channels/mail-transport.js';
import { type Letter } from './letter.js';
import { Letterhead } from './letterhead.js';

/** Sends one mail, outside of any transaction. */
@Injectable()
export class PostMail implements OnApplicationShutdown {
  constructor(
    @Inject(MailTransport) private readonly transport: MailTransport,
    @Inject(Letterhead) private readonly letterhead: Letterhead,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  /** Whatever goes wrong is a result: a fault of ours must not hold up the mails behind it. */
  async run({ delivery, messageId, to, date, words }: Letter): Promise<SendResult> {
    try {
      const { from } = this.letterhead;
      return await this.transport.send(await composeMail({ from, to, rendered: words, messageId, date }));
    } catch (error) {
      if (error instanceof MailAddressProblem) return failed('permanent', 'address-invalid');
      this.log.fault(error, { delivery: delivery.id });
      return failed('technical', 'fault');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}

const failed = (failure: SendFailure['failure'], code: string): SendFailure => ({ kind: 'failed', failure, code });
