import { type SendResult } from './send-result.js';

export interface ShortMessage {
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/** The way out for short messages: a provider's interface. A message that is not taken is a result, not an error. */
export interface SmsGateway {
  send(message: ShortMessage, dedupeId: string): Promise<SendResult>;
}
