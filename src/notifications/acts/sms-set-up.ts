import { type Config } from '../../platform/config/index.js';
import { StartProblem } from '../../platform/start-problem.js';
import { SevenGateway } from '../channels/seven-gateway.js';
import { SmsChannel } from '../channels/sms-channel.js';

const THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Short messages by the gateway of the configuration; `undefined` where there is none.
 * @throws StartProblem where it has no key, or the key would leave the machine in clear
 */
export function smsChannelOf({ smsUrl, smsKey, smsFrom }: Config): SmsChannel | undefined {
  if (smsUrl === undefined) return undefined;
  if (smsKey === undefined) throw new StartProblem('config/missing', 'SMS_KEY is not set; SMS_URL needs it.');
  const { protocol, hostname } = new URL(smsUrl);
  if (protocol !== 'https:' && !THIS_MACHINE.test(hostname)) {
    throw new StartProblem('config/invalid', 'SMS_URL must begin with https:// unless it is on this machine.');
  }
  return new SmsChannel(new SevenGateway({ url: smsUrl.replace(/\/+$/, ''), key: smsKey, from: smsFrom }));
}
