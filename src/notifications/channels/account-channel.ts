import { type Channel } from './channel.js';
import { type SendResult } from './send-result.js';

/** The signed-in account: the message lies there already, so nothing is left to do and nothing can fail. */
export class AccountChannel implements Channel<'account'> {
  readonly id = 'account';

  async send(): Promise<SendResult> {
    return { kind: 'sent' };
  }
}
