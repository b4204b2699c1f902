import { type ChannelId } from './delivery.js';
import { isMessagePhone } from './phone-number.js';
import { isQuietAt } from './plan-delivery.js';
import { hasAddressFor, type Preference } from './preference.js';

/** Why a preference cannot hold; a code of the problem table. */
export type PreferenceProblem =
  | 'preference/channel-not-offered'
  | 'preference/address-missing'
  | 'preference/phone-refused'
  | 'preference/digest-needs-mail'
  | 'preference/digest-in-quiet-hours'
  | 'preference/quiet-hours-empty';

/** The first thing wrong with `preference` where the installation has the channels `offered`. */
export function preferenceProblem(
  preference: Preference,
  offered: readonly ChannelId[],
): PreferenceProblem | undefined {
  const { channels, phone, quietHours, digest } = preference;
  const problems: readonly [boolean, PreferenceProblem][] = [
    [channels.some((channel) => !offered.includes(channel)), 'preference/channel-not-offered'],
    [channels.some((channel) => !hasAddressFor(channel, preference)), 'preference/address-missing'],
    [phone !== null && !isMessagePhone(phone), 'preference/phone-refused'],
    [quietHours !== null && quietHours.from === quietHours.to, 'preference/quiet-hours-empty'],
    [digest !== null && channels[0] !== 'mail', 'preference/digest-needs-mail'],
    [digest !== null && quietHours !== null && isQuietAt(quietHours, digest.at), 'preference/digest-in-quiet-hours'],
  ];
  return problems.find(([holds]) => holds)?.[1];
}
