const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds before each try (Standard Webhooks 1.0.0, Deliverability and reliability): ten tries in 75 hours and 35 minutes. */
export const STEPS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** Tries that no schedule explains: each ended without an answer, perhaps with its process. */
export const MOST_TRIES = 2 * STEPS.length;

/** Up to this part of a pause is added to it, so that what failed together does not come again together. */
const JITTER = 0.2;

/** The longest a receiver can put us off, in milliseconds. */
const LONGEST_RETRY_AFTER = 24 * HOUR;

export interface FailedTry {
  /** Number of the try that failed, from 1. */
  readonly attempt: number;
  readonly at: Date;
  /** Milliseconds the receiver asked us to wait. */
  readonly retryAfter: number | undefined;
}

/** When the next try is due; `undefined` after the last. `chance` is from 0 to 1. */
export function nextTry({ attempt, at, retryAfter = 0 }: FailedTry, chance: number): Date | undefined {
  const pause = STEPS[attempt];
  if (pause === undefined) return undefined;
  const wait = Math.max(pause, Math.min(retryAfter, LONGEST_RETRY_AFTER));
  return new Date(at.getTime() + wait * (1 + JITTER * chance));
}

/** Milliseconds that a `Retry-After` header asks for (RFC 9110 § 10.2.3); `undefined` where it cannot be read. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND;
  const until = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
