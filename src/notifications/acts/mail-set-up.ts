import { join } from 'node:path';
import { type Config } from '../../platform/config/index.js';
import { StartProblem } from '../../platform/start-problem.js';
import { type MailTransport } from '../channels/mail-transport.js';
import { Mailbox } from '../channels/mailbox.js';
import { MailboxTransport } from '../channels/mailbox-transport.js';
import { SmtpTransport } from '../channels/smtp-transport.js';
import { parseSmtpUrl, SmtpUrlProblem } from '../channels/smtp-url.js';

const folderOf = ({ dataDir }: Config) => join(dataDir, 'mailbox');

/**
 * The relay of the configuration; without one, the local mailbox.
 * @throws StartProblem where the relay's address cannot be used
 */
export function mailTransportOf(config: Config): MailTransport {
  const { smtpUrl } = config;
  if (smtpUrl === undefined) return new MailboxTransport(folderOf(config));
  try {
    return new SmtpTransport(parseSmtpUrl(smtpUrl));
  } catch (error) {
    if (!(error instanceof SmtpUrlProblem)) throw error;
    throw new StartProblem('config/invalid', `SMTP_URL cannot be used. ${error.message}`);
  }
}

/** The local mailbox; `undefined` where mails go to a relay and none is kept. */
export function mailboxOf(config: Config): Mailbox | undefined {
  return config.smtpUrl === undefined ? new Mailbox(folderOf(config)) : undefined;
}
