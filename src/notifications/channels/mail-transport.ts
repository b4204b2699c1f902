import type { Mail } from './compose-mail.js';
import type { SendResult } from './send-result.js';

/**
 * The way out for mail. At least once: where a try ends without an answer, the caller tries again with the same mail,
 * and the same Message-ID lets the other side see that it is one.
 */
export abstract class MailTransport {
  /** Hands `mail` over once. A mail that cannot be handed over is a result, not an error. */
  abstract send(mail: Mail): Promise<SendResult>;
  /** Ends open connections. */
  abstract close(): Promise<void>;
}
