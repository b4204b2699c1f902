import { clockTimeOf, nextInstant, weekdayOf } from './berlin-clock.js';
import { type LocalTime } from '../texts/placeholders.js';
import { type ChannelId } from './delivery.js';
import { type Digest, hasAddressFor, type OutsideChannel, type Preference, type QuietHours } from './preference.js';
import { canWaitUntil, type Said, usefulUntil } from './urgency.js';

/** What is known when a message is to be told. */
export interface Known {
  readonly now: Date;
  /** Channels the installation has. */
  readonly offered: readonly ChannelId[];
  /** Channels by which this message could not be delivered. */
  readonly failed: readonly ChannelId[];
}

/** By which way a message goes, and not before when; `held` ones are told together with others. */
export interface DeliveryPlan {
  readonly channel: ChannelId;
  readonly dueAt: Date;
  readonly held: boolean;
}

/** Post takes so long: whatever must be known earlier goes by another way first. In milliseconds. */
const POST_TAKES = 3 * 24 * 3_600_000;

/**
 * The way of a message to its person: the first they like that can be gone, at the time they like. Where there is none
 * the message lies in the account; `undefined` where all have failed, for it lies there already.
 */
export function planDelivery(said: Said, preference: Preference, known: Known): DeliveryPlan | undefined {
  const { now, failed } = known;
  const channel = firstOpen(said, preference, known);
  if (channel === undefined) return failed.length === 0 ? { channel: 'account', dueAt: now, held: false } : undefined;
  const together =
    channel === 'mail' && preference.digest !== null && failed.length === 0
      ? nextDigest(preference.digest, now)
      : undefined;
  if (together !== undefined && canWaitUntil(together, said)) return { channel, dueAt: together, held: true };
  return { channel, dueAt: quietUntil(said, channel, preference, now) ?? now, held: false };
}

function firstOpen(said: Said, preference: Preference, { now, offered, failed }: Known): OutsideChannel | undefined {
  const open = preference.channels.filter(
    (channel) => offered.includes(channel) && !failed.includes(channel) && hasAddressFor(channel, preference),
  );
  const end = usefulUntil(said);
  const isLate = (channel: OutsideChannel) =>
    channel === 'letter' && end !== undefined && end.getTime() < now.getTime() + POST_TAKES;
  return open.find((channel) => !isLate(channel)) ?? open[0];
}

function nextDigest({ every, at, weekday }: Digest, now: Date): Date {
  return nextInstant(now, at, (day) => every === 'daily' || weekdayOf(day) === weekday);
}

/**
 * When the person may be disturbed again; `undefined` where they may be now. A letter and the account disturb nobody,
 * and what would come too late by then comes now.
 */
export function quietUntil(
  said: Said,
  channel: ChannelId,
  { quietHours }: Pick<Preference, 'quietHours'>,
  now: Date,
): Date | undefined {
  if (quietHours === null || (channel !== 'mail' && channel !== 'sms') || !isQuietAt(quietHours, clockTimeOf(now)))
    return undefined;
  const over = nextInstant(now, quietHours.to);
  const end = usefulUntil(said);
  return end !== undefined && end >= now && over > end ? undefined : over;
}

/** Whether a clock that shows `time` is within `quietHours`. */
export function isQuietAt({ from, to }: QuietHours, time: LocalTime): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
