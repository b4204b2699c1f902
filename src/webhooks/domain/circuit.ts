/** Failures in a row after which an endpoint is left alone for a while. */
const PATIENCE = 5;

/** Milliseconds it is left alone: first, and at most. */
const FIRST_REST = 30_000;
const LONGEST_REST = 15 * 60_000;

/** Tries that one endpoint gets at the same time. */
export const AT_ONCE = 4;

/** Until when nothing is tried after so many failures in a row; `null` where the next may be tried when it is due. */
export function restUntil(failures: number, now: Date): Date | null {
  if (failures < PATIENCE) return null;
  return new Date(now.getTime() + Math.min(LONGEST_REST, FIRST_REST * 2 ** (failures - PATIENCE)));
}

/** How many may be tried at once: after a rest one finds out for all. */
export function roomFor(restedUntil: Date | null): number {
  return restedUntil === null ? AT_ONCE : 1;
}
