import { type Addresses, type OutgoingMessage } from '../channels/channel.js';
import { type ChannelId } from '../domain/delivery.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { type Telling } from './telling.js';
import { letterTexts, neutralWords } from './words.js';

/** One try of a delivery: what is said, and where it goes now. */
export interface Dispatch {
  readonly delivery: DeliveryEntity;
  readonly message: OutgoingMessage;
}

/** The message as `channel` sends it; `undefined` where the person has no address for it any more. */
export function writeMessage(channel: ChannelId, telling: Telling): OutgoingMessage | undefined {
  const to = addressOf(channel, telling);
  if (to === undefined) return undefined;
  return { to, words: wordsOf(channel, telling), date: telling.told[0].createdAt };
}

function addressOf(channel: ChannelId, { person, preference }: Telling): Addresses[ChannelId] | undefined {
  const { email, phone, postalAddress } = preference;
  switch (channel) {
    case 'mail':
      return email ?? undefined;
    case 'sms':
      return phone ?? undefined;
    case 'letter':
      return postalAddress === null
        ? undefined
        : { ...postalAddress, name: `${person.givenName} ${person.familyName}` };
    case 'account':
      return null;
  }
}

function wordsOf(channel: ChannelId, telling: Telling): OutgoingMessage['words'] {
  switch (channel) {
    case 'mail':
    case 'sms':
      return neutralWords(telling);
    case 'letter':
      return letterTexts(telling);
    case 'account':
      return null;
  }
}
