/** How one try by a channel ended. */
export type SendResult = Readonly<{ kind: 'sent' }> | SendFailure;

/**
 * - `temporary`: the other side is away, slow or busy; the same message may go through later.
 * - `permanent`: the other side has refused this recipient or this message for good; others are not concerned.
 * - `technical`: we are refused or set up wrongly; nothing goes out until somebody repairs it. Keep the message.
 */
export interface SendFailure {
  readonly kind: 'failed';
  readonly failure: 'temporary' | 'permanent' | 'technical';
  /** For logs and the delivery record: a status such as `smtp-550-5.1.1`, or a word; never an address. */
  readonly code: string;
}

export const failed = (failure: SendFailure['failure'], code: string): SendFailure => ({
  kind: 'failed',
  failure,
  code,
});
