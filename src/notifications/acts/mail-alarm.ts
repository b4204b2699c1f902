import { Inject, Injectable } from '@nestjs/common';
import { AccessAlarms } from '../../audit/index.js';
import { Accounts } from '../../identity/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { composeMail } from '../channels/compose-mail.js';
import { MailTransport } from '../channels/mail-transport.js';
import { messageIdOf } from '../channels/message-id.js';
import { alarmWords } from '../texts/alarm-words.js';
import { Letterhead } from './letterhead.js';

/**
 * Mails an alarm to whoever looks after data protection for the authority it is about. The mail names the kind of alarm and where
 * to look, and nobody.
 */
@Injectable()
export class MailAlarm {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
    @Inject(MailTransport) private readonly transport: MailTransport,
    @Inject(Letterhead) private readonly letterhead: Letterhead,
  ) {}

  /**
   * Sends to every address, under one Message-ID for each however often it is tried.
   * @throws Error where one could not be reached now, so that it is tried again
   */
  async run(alarmId: string): Promise<void> {
    const found = await this.work.read(async (tx) => {
      const alarm = await tx.of(AccessAlarms).byId(alarmId);
      const account = alarm && (await tx.of(Accounts).activeById(alarm.account));
      return alarm && { alarm, authority: account?.authority ?? null };
    });
    if (found === null) return;
    const { alarm, authority } = found;
    const { from, domain } = this.letterhead;
    const rendered = alarmWords(alarm.kind, this.config.publicUrl);
    const refused: string[] = [];
    for (const [index, to] of this.addressesFor(authority).entries()) {
      const messageId = messageIdOf(`${alarmId}-${index}`, domain);
      const result = await this.transport.send(
        await composeMail({ from, to, rendered, messageId, date: alarm.createdAt }),
      );
      if (result.kind === 'failed') refused.push(result.code);
    }
    if (refused.length > 0) throw new Error(`an alarm did not leave: ${refused.join(', ')}`);
  }

  private addressesFor(authority: string | null): string[] {
    const meant = this.config.alarmMail.filter((one) => one.authority === null || one.authority === authority);
    return [...new Set(meant.map(({ address }) => address))];
  }
}
