import { type Channel, type OutgoingMessage } from './channel.js';
import { failed, type SendResult } from './send-result.js';
import { type SmsGateway } from './sms-gateway.js';
import { smsSegments } from './sms-segments.js';

/** The texts are written for one; a long address of the account may need more. */
const MOST_SEGMENTS = 3;

/** Short messages: the neutral words alone. */
export class SmsChannel implements Channel<'sms'> {
  readonly id = 'sms';

  constructor(private readonly gateway: SmsGateway) {}

  async send({ to, words: { sms } }: OutgoingMessage<'sms'>, dedupeId: string): Promise<SendResult> {
    if (smsSegments(sms) > MOST_SEGMENTS) return failed('permanent', 'too-long');
    return this.gateway.send({ to, text: sms }, dedupeId);
  }
}
