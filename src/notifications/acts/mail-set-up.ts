import { join } from 'node:path';
import { type Config } from '../../platform/config/index.js';
import { type Logger } from '../../platform/logging/index.js';
import { StartProblem } from '../../platform/start-problem.js';
import { type MailTransport } from '../channels/mail-transport.js';
import { Mailbox } from '../channels/mailbox.js';
import { MailboxTransport } from '../channels/mailbox-transport.js';
import { RelayedTransport } from '../channels/relayed-transport.js';
import { HASTE, SmtpTransport } from '../channels/smtp-transport.js';
import { parseSmtpUrl, type SmtpSettings, SmtpUrlProblem } from '../channels/smtp-url.js';

/** Where messages are put that are kept instead of sent. */
export const mailboxFolderOf = ({ dataDir }: Pick<Config, 'dataDir'>) => join(dataDir, 'mailbox');

/**
 * The relays of the configuration in their order; without one, the local mailbox.
 * @throws StartProblem where the address of a relay cannot be used
 */
export function mailTransportOf(config: Config, log: Logger): MailTransport {
  const settings = config.smtpUrls.map(readRelay);
  const [only, ...others] = settings;
  if (only === undefined) return new MailboxTransport(mailboxFolderOf(config));
  if (others.length === 0) return new SmtpTransport(only);
  const relays = settings.map((one, index) => new SmtpTransport(one, index < others.length ? HASTE : undefined));
  return new RelayedTransport(relays, (relay, code) => log.event('mail relay rests', { relay, code }));
}

function readRelay(url: string): SmtpSettings {
  try {
    return parseSmtpUrl(url);
  } catch (error) {
    if (!(error instanceof SmtpUrlProblem)) throw error;
    throw new StartProblem('config/invalid', `SMTP_URL cannot be used. ${error.message}`);
  }
}

/** The local mailbox; `undefined` where mails go to a relay and none is kept. */
export function mailboxOf(config: Config): Mailbox | undefined {
  return config.smtpUrls.length === 0 ? new Mailbox(mailboxFolderOf(config)) : undefined;
}
