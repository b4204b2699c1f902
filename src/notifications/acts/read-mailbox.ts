import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Mailbox, type MailboxPage, type StoredMail } from '../channels/mailbox.js';
import { mailboxOf } from './mail-set-up.js';

/** Reads the mails of an installation that keeps them instead of sending them. */
@Injectable()
export class ReadMailbox {
  private readonly mailbox: Mailbox | undefined;

  constructor(@Inject(Config) config: Config) {
    this.mailbox = mailboxOf(config);
  }

  /**
   * Newest first; at most `limit` that arrived before the mail `before`.
   * @throws DomainError `mailbox/not-kept`
   */
  async list(limit: number, before: string | undefined): Promise<MailboxPage> {
    return this.kept().list({ limit, before });
  }

  /** @throws DomainError `mailbox/not-kept`, `mailbox/no-such-mail` */
  async one(id: string): Promise<StoredMail> {
    const mail = await this.kept().read(id);
    if (mail === undefined) throw new DomainError('mailbox/no-such-mail');
    return mail;
  }

  private kept(): Mailbox {
    if (this.mailbox === undefined) throw new DomainError('mailbox/not-kept');
    return this.mailbox;
  }
}
