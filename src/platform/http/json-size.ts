/** How deep objects and lists of a body may lie in each other; the deepest of the contract has a third of it. */
export const DEEPEST = 32;

/** How many members and elements a body may have, all levels together. */
export const MOST_VALUES = 10_000;

/** Whether a parsed body is more than any request needs; it is walked without recursion, for it may be deep on purpose. */
export function isTooComplex(body: unknown): boolean {
  let values = 0;
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    const inside = level.flatMap((value) => (typeof value === 'object' && value !== null ? [value] : []));
    if (inside.length > 0 && depth >= DEEPEST) return true;
    level = inside.flatMap((value) => Object.values(value) as unknown[]);
    values += level.length;
    if (values > MOST_VALUES) return true;
  }
  return false;
}
