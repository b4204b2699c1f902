import { type OutgoingAnswer } from '../../platform/http/outgoing/index.js';
import { readRetryAfter } from './schedule.js';

/** What became of a try. `code` is `http-404` and the like, or the class of the fault. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'gone'; readonly code: string }
  | { readonly kind: 'failed'; readonly code: string; readonly retryAfter: number | undefined };

const GONE = 410;

/** Standard Webhooks 1.0.0, Delivery success and failure: 2xx and nothing else is success. */
export function outcomeOf(answer: OutgoingAnswer, now: Date): Outcome {
  if (answer.kind === 'failed') return { kind: 'failed', code: answer.code, retryAfter: undefined };
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  const code = `http-${status}`;
  return status === GONE
    ? { kind: 'gone', code }
    : { kind: 'failed', code, retryAfter: readRetryAfter(retryAfter, now) };
}
