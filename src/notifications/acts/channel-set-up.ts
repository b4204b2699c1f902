import { type Config } from '../../platform/config/index.js';
import { AccountChannel } from '../channels/account-channel.js';
import { MailChannel } from '../channels/mail-channel.js';
import { LetterChannel } from '../channels/letter-channel.js';
import { type MailTransport } from '../channels/mail-transport.js';
import { type PrintOutbox } from '../channels/print-outbox.js';
import { Channels } from './channels.js';
import { type Letterhead } from './letterhead.js';
import { smsChannelOf } from './sms-set-up.js';

/**
 * The channels that the configuration allows; all but short messages are always there.
 * @throws StartProblem where a gateway cannot be used
 */
export function channelsOf(config: Config, mail: MailTransport, sender: Letterhead, letters: PrintOutbox): Channels {
  const sms = smsChannelOf(config);
  const always = [new MailChannel(mail, sender), new LetterChannel(letters), new AccountChannel()];
  return new Channels(sms === undefined ? always : [...always, sms]);
}
