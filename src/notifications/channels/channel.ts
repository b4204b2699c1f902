import { type ChannelId } from '../domain/delivery.js';
import { type PostalAddress } from '../domain/preference.js';
import { type Direction, type Locale } from '../texts/locales.js';
import { type SendResult } from './send-result.js';

/** Where a message goes, by channel. */
export interface Addresses {
  /** One mailbox. */
  readonly mail: string;
  /** E.164. */
  readonly sms: string;
  readonly letter: PostalAddress & Readonly<{ name: string }>;
  /** The account itself. */
  readonly account: null;
}

/** What a channel gets to say. Only a sealed letter and the account name authority and matter. */
export interface Contents {
  readonly mail: NeutralWords;
  readonly sms: NeutralWords;
  /** In the person's language first, then in German. */
  readonly letter: readonly LetterText[];
  readonly account: null;
}

/** Words for a lock screen. */
export interface NeutralWords {
  readonly subject: string;
  readonly sms: string;
  /** What a mail adds: why it is in this language, or what else is told. */
  readonly more: readonly string[];
  readonly locale: Locale;
  readonly direction: Direction;
}

/** A letter in one language. */
export interface LetterText {
  readonly parts: readonly Readonly<{ subject: string; body: string }>[];
  /** Why it is in this language. */
  readonly note: string | undefined;
  readonly locale: Locale;
  readonly direction: Direction;
}

/** A message as it leaves by channel `C`: words that were stored when it came to be, and where they go now. */
export interface OutgoingMessage<C extends ChannelId = ChannelId> {
  readonly to: Addresses[C];
  readonly words: Contents[C];
  /** When the message came to be. */
  readonly date: Date;
}

/**
 * One way to a person. At least once: a try that ends without an answer is made again with the same message and the
 * same `dedupeId`, by which the other side can see that both are one.
 */
export interface Channel<C extends ChannelId = ChannelId> {
  readonly id: C;
  /** Hands `message` over once. A message that cannot be handed over is a result, not an error. */
  send(message: OutgoingMessage<C>, dedupeId: string): Promise<SendResult>;
  /** Lets go of what is open. */
  close?(): Promise<void>;
}
