import { type LocalTime } from '../texts/placeholders.js';
import { type ChannelId } from './delivery.js';

export { type LocalTime };

/** The ways to a person outside their account. */
export const OUTSIDE_CHANNELS = ['mail', 'sms', 'letter'] as const satisfies readonly ChannelId[];
export type OutsideChannel = (typeof OUTSIDE_CHANNELS)[number];

/** Where letters go; within Germany. */
export interface PostalAddress {
  /** Whose letter box it is where it is not the person's own: a shelter, a host. */
  readonly careOf: string | null;
  /** With the number of the house. */
  readonly street: string;
  /** Five digits. */
  readonly postcode: string;
  readonly town: string;
}

/** From one time of day to another, past midnight where `to` is the earlier one; Europe/Berlin. */
export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export const DIGEST_RHYTHMS = ['daily', 'weekly'] as const;

/** When messages that can wait arrive together. */
export interface Digest {
  readonly every: (typeof DIGEST_RHYTHMS)[number];
  readonly at: LocalTime;
  /** For a weekly one; 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

/** How a person wants to be told; what is `null` they have not given or do not want. */
export interface Preference {
  /** BCP 47 language they read. */
  readonly locale: string;
  /** Outside the account, first the one they like best; none leaves the account alone. */
  readonly channels: readonly OutsideChannel[];
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly postalAddress: PostalAddress | null;
  readonly quietHours: QuietHours | null;
  readonly digest: Digest | null;
}

/** Whether `preference` says where messages of `channel` go. */
export function hasAddressFor(channel: OutsideChannel, { email, phone, postalAddress }: Preference): boolean {
  return { mail: email, sms: phone, letter: postalAddress }[channel] !== null;
}
