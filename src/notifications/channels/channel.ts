import { type RenderedMessage } from '../domain/render-message.js';
import { type ChannelId } from '../domain/delivery.js';
import { type SendResult } from './send-result.js';

/** Where a message goes, by channel. */
export interface Addresses {
  /** One mailbox. */
  readonly mail: string;
  /** The account itself. */
  readonly account: null;
}

/** A message as it leaves by channel `C`: words that were stored when it came to be, and where they go now. */
export interface OutgoingMessage<C extends ChannelId = ChannelId> {
  readonly to: Addresses[C];
  readonly words: Pick<RenderedMessage, 'subject' | 'sms' | 'locale' | 'direction'>;
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
