import type { Mail } from './compose-mail.js';

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

export type SendResult = Readonly<{ kind: 'sent' }> | SendFailure;

/**
 * - `temporary`: the server is away, slow or busy; the same mail may go through later.
 * - `permanent`: the server has refused this recipient or this mail for good; other recipients are not concerned.
 * - `technical`: we are refused or set up wrongly; nothing goes out until somebody repairs it. Keep the mail.
 */
export interface SendFailure {
  readonly kind: 'failed';
  readonly failure: 'temporary' | 'permanent' | 'technical';
  /** For logs and the delivery record: an SMTP status such as `smtp-550-5.1.1`, or a word; never an address. */
  readonly code: string;
}
