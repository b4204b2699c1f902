import { type Channel, type OutgoingMessage } from './channel.js';
import { composeMail } from './compose-mail.js';
import { MailAddressProblem, type MailAddress } from './mail-address.js';
import { type MailTransport } from './mail-transport.js';
import { messageIdOf } from './message-id.js';
import { failed, type SendResult } from './send-result.js';

/** Who the mails come from. */
export interface MailSender {
  readonly from: MailAddress;
  /** Domain of the Message-IDs. */
  readonly domain: string;
}

/** Mail by the transport of the installation; the dedupe id is the local part of the Message-ID. */
export class MailChannel implements Channel<'mail'> {
  readonly id = 'mail';

  constructor(
    private readonly transport: MailTransport,
    private readonly sender: MailSender,
  ) {}

  async send({ to, words, date }: OutgoingMessage<'mail'>, dedupeId: string): Promise<SendResult> {
    const { from, domain } = this.sender;
    try {
      const messageId = messageIdOf(dedupeId, domain);
      return await this.transport.send(await composeMail({ from, to, rendered: words, messageId, date }));
    } catch (error) {
      if (error instanceof MailAddressProblem) return failed('permanent', 'address-invalid');
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.transport.close();
  }
}
