const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds between a failed try and the next one: after the first, second … try; then always the last one. */
const FIRST_PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR];
const LATER_PAUSE = 6 * HOUR;

/** How long a message is worth sending, in milliseconds after it came to be. */
const WORTH_SENDING = 72 * HOUR;

/** Tries of a message that no schedule explains: each of them ended without an answer, perhaps with its process. */
export const MOST_TRIES = 20;

/**
 * How long a try counts as under way, in milliseconds. A try that takes longer may still live; the mail is then sent
 * twice with one Message-ID, which is better than never.
 */
const TRY = MINUTE;

/** When to try again after try number `attempt` failed at `now`; `undefined` where it is no longer worth it. */
export function nextTry(attempt: number, createdAt: Date, now: Date): Date | undefined {
  const due = now.getTime() + (FIRST_PAUSES[attempt - 1] ?? LATER_PAUSE);
  return due > createdAt.getTime() + WORTH_SENDING ? undefined : new Date(due);
}

/** Until when a try that begins `now` counts as under way. */
export function endOfTry(now: Date): Date {
  return new Date(now.getTime() + TRY);
}
